UNWIND $ids.Program AS id
CALL (id) {
  MATCH (:Program {id: id})-[r:COMPONENT_OF|FOUNDED_ON|IN_THEME]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect([type(r), m.id, r.id, r.year, CASE WHEN $detailed THEN r {.*} END]) AS found
}
RETURN id AS source, found AS found
