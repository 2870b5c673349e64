UNWIND $ids AS id
MATCH (n:Indicator {id: id})
SET n.curated = false
