UNWIND $wants.reportObservations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:REPORTS]->(n:Observation)
  WITH n
  ORDER BY n.start, n.id
  RETURN collect(n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place}) AS found
}
RETURN 'reportObservations' AS part, id AS id, found AS found
