UNWIND $wants.observations AS id
CALL (id) {
  MATCH (n:Observation {id: id})
  RETURN collect(n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place}) AS found
}
RETURN 'observations' AS part, id AS id, found AS found
