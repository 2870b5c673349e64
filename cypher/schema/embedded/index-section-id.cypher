CREATE INDEX Section_by_id IF NOT EXISTS FOR (n:Section) ON (n.id)
