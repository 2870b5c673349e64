UNWIND $wants.reportOrganizations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n:Organization)
  WITH DISTINCT n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .kind, .locality}) AS found
}
RETURN 'reportOrganizations' AS part, id AS id, found AS found
