MATCH (n:Program)-[r:IN_THEME]->()
WHERE n.curated
DELETE r
