MATCH (n:Program)-[r:FOUNDED_ON]->()
WHERE n.curated
DELETE r
