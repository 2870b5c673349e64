UNWIND $wants.themes AS id
CALL (id) {
  MATCH (n:Theme {id: id})
  RETURN collect(n {.id, .name, .order, .outlineSection}) AS found
}
RETURN 'themes' AS part, id AS id, found AS found
