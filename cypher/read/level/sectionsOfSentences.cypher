UNWIND $wants.sectionsOfSentences AS id
CALL (id) {
  MATCH (:Sentence {id: id})<-[:HAS_SENTENCE]-(n:Section)
  RETURN collect([n.id, n.heading, n.number, n.depth, n.order, n.role, n.start, n.end, n.theme, n.path, n.report]) AS found
}
RETURN 'sectionsOfSentences' AS part, id AS id, found AS found
