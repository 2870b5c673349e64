UNWIND $wants.texts AS id
CALL (id) {
  MATCH (n:Report {id: id})
  RETURN collect(n {.text}) AS found
}
RETURN 'texts' AS part, id AS id, found AS found
