CREATE INDEX PolicyDocument_by_docNumber IF NOT EXISTS FOR (n:PolicyDocument) ON (n.docNumber)
