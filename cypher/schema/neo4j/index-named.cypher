CREATE INDEX NAMED_by_program IF NOT EXISTS FOR ()-[r:NAMED]-() ON (r.program, r.year, r.place)
