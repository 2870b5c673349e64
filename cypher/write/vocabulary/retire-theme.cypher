UNWIND $ids AS id
MATCH (n:Theme {id: id})
SET n.curated = false
