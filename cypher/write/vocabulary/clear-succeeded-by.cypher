MATCH (n:Locality)-[r:SUCCEEDED_BY]->()
WHERE n.curated
DELETE r
