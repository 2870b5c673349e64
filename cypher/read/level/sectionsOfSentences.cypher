UNWIND $wants.sectionsOfSentences AS id
CALL (id) {
  MATCH (:Sentence {id: id})<-[:HAS_SENTENCE]-(n:Section)
  RETURN collect(n {.id, .heading, .number, .depth, .order, .role, .start, .end, .theme, .path, .report}) AS found
}
RETURN 'sectionsOfSentences' AS part, id AS id, found AS found
