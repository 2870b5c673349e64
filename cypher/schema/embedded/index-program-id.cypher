CREATE INDEX Program_by_id IF NOT EXISTS FOR (n:Program) ON (n.id)
