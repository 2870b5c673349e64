// Shared nodes that the reports refer to, before they go.
UNWIND $ids AS id
MATCH (place:Locality)-[:PUBLISHED]->(r:Report {id: id})
CALL (r) {
  MATCH (r)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n)
  RETURN collect(DISTINCT n.id) AS mentioned
}
CALL (r) {
  MATCH (r)-[:CITES]->(n:PolicyDocument)
  RETURN collect(DISTINCT n.id) AS cited
}
CALL (r) {
  MATCH (r)<-[:PUBLISHED]-(:Locality)-[a:IMPLEMENTED|NAMED|ISSUED]->(n)
  WHERE a.report = r.id
  RETURN collect(DISTINCT n.id) AS named
}
CALL (r) {
  MATCH (r)-[:REPORTS]->(:Observation)-[:MEASURES]->(n:Indicator)
  RETURN collect(DISTINCT n.id) AS measured
}
CALL (r) {
  MATCH (r)-[:HAS_SECTION]->(:Section)-[:IN_THEME]->(n:Theme)
  RETURN collect(DISTINCT n.id) AS themes
}
RETURN id AS id, place.id AS place, mentioned AS mentioned, cited AS cited, named AS named, measured AS measured,
  themes AS themes
