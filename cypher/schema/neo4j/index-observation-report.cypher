CREATE INDEX Observation_by_report IF NOT EXISTS FOR (n:Observation) ON (n.report)
