UNWIND $wants.Report AS id
CALL (id) {
  MATCH (n:Report {id: id})-[r:PUBLISHED|CITES|REPORTS|HAS_SECTION]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
