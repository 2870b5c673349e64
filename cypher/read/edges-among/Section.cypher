UNWIND $ids.Section AS id
CALL (id) {
  MATCH (:Section {id: id})-[r:HAS_SENTENCE|IN_THEME]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect([type(r), m.id, r.id, r.year, CASE WHEN $detailed THEN r {.*} END]) AS found
}
RETURN id AS source, found AS found
