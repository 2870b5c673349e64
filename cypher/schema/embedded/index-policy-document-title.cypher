CREATE INDEX PolicyDocument_by_title IF NOT EXISTS FOR (n:PolicyDocument) ON (n.title)
