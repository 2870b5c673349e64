UNWIND $wants.reportAdoptions AS id
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE r.report = id
  WITH r, program
  ORDER BY r.id
  RETURN collect([r.id, r.year, r.report, r.status, r.plannedFor, r.evidence, r.mentions, r.place, r.program, program.name]) AS found
}
RETURN 'reportAdoptions' AS part, id AS id, found AS found
