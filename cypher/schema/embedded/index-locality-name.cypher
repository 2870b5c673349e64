CREATE INDEX Locality_by_name IF NOT EXISTS FOR (n:Locality) ON (n.name)
