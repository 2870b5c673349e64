UNWIND $ids AS id
MATCH (n:Theme {id: id})
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:IN_THEME]-() }
RETURN n.id AS id
