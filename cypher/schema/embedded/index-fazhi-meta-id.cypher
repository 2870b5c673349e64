CREATE INDEX FazhiMeta_by_id IF NOT EXISTS FOR (n:FazhiMeta) ON (n.id)
