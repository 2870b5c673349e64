UNWIND $wants.Organization AS id
CALL (id) {
  MATCH (n:Organization {id: id})-[r:BELONGS_TO]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
