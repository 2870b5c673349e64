UNWIND $wants.CITES AS id
CALL (id) {
  MATCH (m:Report)-[r:CITES]->(:PolicyDocument)
  WHERE r.policyDocument = id AND r.spread > $after.CITES AND (NOT $dated OR (m.year >= $from AND m.year <= $to))
  WITH DISTINCT m.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect([other, key]) AS found
}
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[:CITES]-(m:Report) WHERE m.year >= $from AND m.year <= $to }
    ELSE COUNT { (n)<-[:CITES]-() } END AS total
}
RETURN 'CITES' AS branch, id AS id, found AS found, total AS total
