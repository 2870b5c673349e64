CREATE INDEX Theme_by_id IF NOT EXISTS FOR (n:Theme) ON (n.id)
