MATCH (n:Program)-[r:COMPONENT_OF]->()
WHERE n.curated
DELETE r
