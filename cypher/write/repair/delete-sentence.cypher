UNWIND $ids AS id
MATCH (n:Sentence {id: id})
DETACH DELETE n
