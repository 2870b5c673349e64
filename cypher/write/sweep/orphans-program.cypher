UNWIND $ids AS id
MATCH (n:Program {id: id})
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:IMPLEMENTED|NAMED|MENTIONS]-() }
RETURN n.id AS id
