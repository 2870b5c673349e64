UNWIND $wants.PolicyDocument AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})-[r:ISSUED|FOUNDED_ON]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
