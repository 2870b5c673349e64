UNWIND $wants.citingPlaces AS id
CALL (id) {
  MATCH (:PolicyDocument {id: id})<-[:CITES]-(report:Report)
  WITH count(DISTINCT report.locality) AS places
  RETURN collect(places) AS found
}
RETURN 'citingPlaces' AS part, id AS id, found AS found
