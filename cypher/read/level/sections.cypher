UNWIND $wants.sections AS id
CALL (id) {
  MATCH (n:Section {id: id})
  RETURN collect(n {.id, .heading, .number, .depth, .order, .role, .start, .end, .theme, .path, .report}) AS found
}
RETURN 'sections' AS part, id AS id, found AS found
