UNWIND $ids AS id
MATCH (n:Locality {id: id})
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:MENTIONS|PART_OF|BELONGS_TO]-() } AND NOT EXISTS { (n)-[:PUBLISHED|IMPLEMENTED|NAMED|ISSUED]->() }
RETURN n.id AS id, [(n)-[:PART_OF]->(above:Locality) | above.id] AS above
