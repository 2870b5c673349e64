UNWIND $wants.indicatorsNamed AS id
CALL (id) {
  MATCH (n:Indicator)
  WHERE n.name = id OR id IN n.aliases
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .unit, .valueType, .aliases, .theme}) AS found
}
RETURN 'indicatorsNamed' AS part, id AS id, found AS found
