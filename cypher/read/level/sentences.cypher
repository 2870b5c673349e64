UNWIND $wants.sentences AS id
CALL (id) {
  MATCH (n:Sentence {id: id})
  RETURN collect(n {.id, .text, .start, .end, .order, .role, .section, .report}) AS found
}
RETURN 'sentences' AS part, id AS id, found AS found
