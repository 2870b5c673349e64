UNWIND $wants.organizations AS id
CALL (id) {
  MATCH (n:Organization {id: id})
  RETURN collect(n {.id, .name, .kind, .locality}) AS found
}
RETURN 'organizations' AS part, id AS id, found AS found
