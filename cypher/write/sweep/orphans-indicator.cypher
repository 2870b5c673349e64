UNWIND $ids AS id
MATCH (n:Indicator {id: id})
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:MEASURES]-() }
RETURN n.id AS id
