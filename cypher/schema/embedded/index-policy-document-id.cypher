CREATE INDEX PolicyDocument_by_id IF NOT EXISTS FOR (n:PolicyDocument) ON (n.id)
