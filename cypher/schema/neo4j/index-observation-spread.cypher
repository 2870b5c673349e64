CREATE INDEX Observation_by_spread IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.spread)
