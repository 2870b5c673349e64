UNWIND $wants.Section AS id
CALL (id) {
  MATCH (n:Section {id: id})-[r:HAS_SECTION|HAS_SENTENCE|IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
