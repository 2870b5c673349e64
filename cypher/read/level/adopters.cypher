UNWIND $wants.adopters AS id
CALL (id) {
  MATCH (:Program {id: id})<-[:IMPLEMENTED]-(place:Locality)
  WITH count(DISTINCT place.id) AS places
  RETURN collect(places) AS found
}
RETURN 'adopters' AS part, id AS id, found AS found
