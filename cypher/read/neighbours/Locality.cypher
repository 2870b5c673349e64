UNWIND $wants.Locality AS id
CALL (id) {
  MATCH (n:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|BELONGS_TO]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
