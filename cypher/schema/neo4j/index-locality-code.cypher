CREATE INDEX Locality_by_code IF NOT EXISTS FOR (n:Locality) ON (n.code)
