CREATE INDEX CITES_by_spread IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.policyDocument, r.spread)
