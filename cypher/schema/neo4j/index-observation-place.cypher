CREATE INDEX Observation_by_place IF NOT EXISTS FOR (n:Observation) ON (n.place)
