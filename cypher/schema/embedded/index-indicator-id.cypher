CREATE INDEX Indicator_by_id IF NOT EXISTS FOR (n:Indicator) ON (n.id)
