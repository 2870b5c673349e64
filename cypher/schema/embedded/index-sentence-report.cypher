CREATE INDEX Sentence_by_report IF NOT EXISTS FOR (n:Sentence) ON (n.report)
