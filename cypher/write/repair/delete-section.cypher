UNWIND $ids AS id
MATCH (n:Section {id: id})
DETACH DELETE n
