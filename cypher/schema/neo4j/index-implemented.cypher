CREATE INDEX IMPLEMENTED_by_program IF NOT EXISTS FOR ()-[r:IMPLEMENTED]-() ON (r.program, r.year, r.place)
