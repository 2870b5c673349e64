CREATE INDEX NAMED_by_spread IF NOT EXISTS FOR ()-[r:NAMED]-() ON (r.program, r.spread)
