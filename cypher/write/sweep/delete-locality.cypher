UNWIND $ids AS id
MATCH (n:Locality {id: id})
DETACH DELETE n
