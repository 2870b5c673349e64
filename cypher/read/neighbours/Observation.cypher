UNWIND $wants.Observation AS id
CALL (id) {
  MATCH (n:Observation {id: id})-[r:REPORTS|MEASURES|EVIDENCED_BY]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
