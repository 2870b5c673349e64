MATCH (n:Locality)-[r:PART_OF]->()
WHERE n.curated
DELETE r
