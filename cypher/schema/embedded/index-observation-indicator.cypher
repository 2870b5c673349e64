CREATE INDEX Observation_by_indicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator)
