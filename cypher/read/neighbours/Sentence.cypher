UNWIND $wants.Sentence AS id
CALL (id) {
  MATCH (n:Sentence {id: id})-[r:HAS_SENTENCE|MENTIONS|EVIDENCED_BY]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
