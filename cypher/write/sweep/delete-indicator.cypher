UNWIND $ids AS id
MATCH (n:Indicator {id: id})
DETACH DELETE n
