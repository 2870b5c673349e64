UNWIND $ids AS id
MATCH (n:Locality {id: id})
SET n.curated = false
