UNWIND $ids AS id
MATCH (n:Program {id: id})
SET n.curated = false
