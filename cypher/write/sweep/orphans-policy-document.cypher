UNWIND $ids AS id
MATCH (n:PolicyDocument {id: id})
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:CITES|ISSUED|MENTIONS|FOUNDED_ON]-() }
RETURN n.id AS id
