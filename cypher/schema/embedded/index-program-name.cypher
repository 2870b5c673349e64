CREATE INDEX Program_by_name IF NOT EXISTS FOR (n:Program) ON (n.name)
