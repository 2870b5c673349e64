UNWIND $ids AS id
MATCH (n:Program {id: id})
DETACH DELETE n
