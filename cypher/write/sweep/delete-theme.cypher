UNWIND $ids AS id
MATCH (n:Theme {id: id})
DETACH DELETE n
