UNWIND $wants.mentionsLocality AS id
CALL (id) {
  MATCH (n:Locality {id: id})<-[:MENTIONS]-(m:Sentence)
  WITH DISTINCT m.id AS other, m.start AS start
  ORDER BY start, other
  LIMIT 5000
  RETURN collect(['MENTIONS', other, null, null]) AS found
}
CALL (id) {
  MATCH (n:Locality {id: id})
  RETURN COUNT { (n)<-[:MENTIONS]-() } AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
