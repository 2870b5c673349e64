CREATE INDEX IMPLEMENTED_by_spread IF NOT EXISTS FOR ()-[r:IMPLEMENTED]-() ON (r.program, r.spread)
