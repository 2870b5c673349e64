CREATE INDEX Report_by_year IF NOT EXISTS FOR (n:Report) ON (n.year)
