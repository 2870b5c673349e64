CREATE INDEX Organization_by_id IF NOT EXISTS FOR (n:Organization) ON (n.id)
