UNWIND $wants.reportSentences AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(n:Sentence)
  WITH n
  ORDER BY n.start
  RETURN collect(n {.id, .text, .start, .end, .order, .role, .section, .report}) AS found
}
RETURN 'reportSentences' AS part, id AS id, found AS found
