CREATE INDEX Indicator_by_name IF NOT EXISTS FOR (n:Indicator) ON (n.name)
