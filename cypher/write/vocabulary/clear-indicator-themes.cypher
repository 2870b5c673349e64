MATCH (n:Indicator)-[r:IN_THEME]->()
WHERE n.curated
DELETE r
