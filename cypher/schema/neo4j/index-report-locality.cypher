CREATE INDEX Report_by_locality IF NOT EXISTS FOR (n:Report) ON (n.locality)
