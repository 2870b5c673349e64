CREATE INDEX Report_by_id IF NOT EXISTS FOR (n:Report) ON (n.id)
