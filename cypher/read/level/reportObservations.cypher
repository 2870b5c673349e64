UNWIND $wants.reportObservations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:REPORTS]->(n:Observation)
  WITH n
  ORDER BY n.start, n.id
  RETURN collect([n.id, n.indicator, n.sentence, n.metric, n.value, n.unit, n.rawValue, n.baseValue, n.baseUnit, n.approximation, n.scope, n.period, n.year, n.role, n.start, n.end, n.rule, n.report, n.place]) AS found
}
RETURN 'reportObservations' AS part, id AS id, found AS found
