UNWIND $wants.reportSections AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(n:Section)
  WITH n
  ORDER BY n.order
  RETURN collect(n {.id, .heading, .number, .depth, .order, .role, .start, .end, .theme, .path, .report}) AS found
}
RETURN 'reportSections' AS part, id AS id, found AS found
