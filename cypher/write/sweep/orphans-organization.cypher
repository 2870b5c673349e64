UNWIND $ids AS id
MATCH (n:Organization {id: id})
WHERE NOT EXISTS { (n)<-[:MENTIONS]-() }
RETURN n.id AS id, [(n)-[:BELONGS_TO]->(above:Locality) | above.id] AS above
