UNWIND $wants.adoptions AS id
CALL (id) {
  MATCH (:Report {id: split(id, '|')[0]})<-[:PUBLISHED]-(:Locality)-[n:IMPLEMENTED|NAMED]->(:Program)
  WHERE n.id = split(id, '|')[1]
  RETURN collect(n {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program}) AS found
}
RETURN 'adoptions' AS part, id AS id, found AS found
