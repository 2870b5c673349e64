UNWIND $ids.Report AS id
CALL (id) {
  MATCH (:Report {id: id})-[r:CITES|REPORTS|HAS_SECTION]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect([type(r), m.id, r.id, r.year, CASE WHEN $detailed THEN r {.*} END]) AS found
}
RETURN id AS source, found AS found
