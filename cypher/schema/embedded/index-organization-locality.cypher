CREATE INDEX Organization_by_locality IF NOT EXISTS FOR (n:Organization) ON (n.locality)
