UNWIND $wants.formerIds AS id
CALL (id) {
  MATCH way = (:Locality {id: id})<-[:SUCCEEDED_BY*1..4]-(n:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH n
  ORDER BY n.id
  RETURN collect(n.id) AS found
}
RETURN 'formerIds' AS part, id AS id, found AS found
