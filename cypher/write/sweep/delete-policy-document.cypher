UNWIND $ids AS id
MATCH (n:PolicyDocument {id: id})
DETACH DELETE n
