CREATE INDEX Section_by_report IF NOT EXISTS FOR (n:Section) ON (n.report)
