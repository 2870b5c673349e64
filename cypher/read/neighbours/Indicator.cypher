UNWIND $wants.Indicator AS id
CALL (id) {
  MATCH (n:Indicator {id: id})-[r:IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
