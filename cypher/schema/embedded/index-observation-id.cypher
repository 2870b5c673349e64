CREATE INDEX Observation_by_id IF NOT EXISTS FOR (n:Observation) ON (n.id)
