UNWIND $wants.evidenceOfObservations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:REPORTS]->(observation:Observation)
  WITH DISTINCT observation.sentence AS sentence
  MATCH (n:Sentence {id: sentence})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect([n.id, n.text, n.start, n.end, n.order, n.role, n.section, n.report, section.path]) AS found
}
RETURN 'evidenceOfObservations' AS part, id AS id, found AS found
