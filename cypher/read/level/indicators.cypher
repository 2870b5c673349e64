UNWIND $wants.indicators AS id
CALL (id) {
  MATCH (n:Indicator {id: id})
  RETURN collect(n {.id, .name, .unit, .valueType, .aliases, .theme}) AS found
}
RETURN 'indicators' AS part, id AS id, found AS found
