UNWIND $ids AS id
MATCH (n:Observation {id: id})
DETACH DELETE n
