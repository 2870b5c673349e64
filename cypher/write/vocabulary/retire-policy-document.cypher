UNWIND $ids AS id
MATCH (n:PolicyDocument {id: id})
SET n.curated = false
