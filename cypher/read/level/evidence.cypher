UNWIND $wants.evidence AS id
CALL (id) {
  MATCH (n:Sentence {id: id})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect({sentence: n {.id, .text, .start, .end, .order, .role, .section, .report}, path: section.path}) AS found
}
RETURN 'evidence' AS part, id AS id, found AS found
