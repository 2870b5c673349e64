UNWIND $wants.reportAdoptions AS id
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE r.report = id
  WITH r, program
  ORDER BY r.id
  RETURN collect({id: r.id, year: r.year, report: r.report, status: r.status, plannedFor: r.plannedFor, evidence: r.evidence, mentions: r.mentions, place: r.place, program: r.program, programName: program.name}) AS found
}
RETURN 'reportAdoptions' AS part, id AS id, found AS found
