CREATE INDEX Locality_by_fullName IF NOT EXISTS FOR (n:Locality) ON (n.fullName)
