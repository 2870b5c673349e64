CREATE INDEX Sentence_by_section IF NOT EXISTS FOR (n:Sentence) ON (n.section)
