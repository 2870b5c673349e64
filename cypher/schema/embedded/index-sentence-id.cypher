CREATE INDEX Sentence_by_id IF NOT EXISTS FOR (n:Sentence) ON (n.id)
