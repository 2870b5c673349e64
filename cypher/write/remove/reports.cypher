UNWIND $ids AS id
MATCH (n:Report {id: id})
DETACH DELETE n
