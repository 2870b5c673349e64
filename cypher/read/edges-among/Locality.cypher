UNWIND $ids.Locality AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect([type(r), m.id, r.id, r.year, CASE WHEN $detailed THEN r {.*} END]) AS found
}
RETURN id AS source, found AS found
