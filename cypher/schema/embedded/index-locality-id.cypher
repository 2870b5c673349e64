CREATE INDEX Locality_by_id IF NOT EXISTS FOR (n:Locality) ON (n.id)
