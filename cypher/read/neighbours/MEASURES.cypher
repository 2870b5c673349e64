UNWIND $wants.MEASURES AS id
CALL (id) {
  MATCH (m:Observation)
  WHERE m.indicator = id AND m.spread > $after.MEASURES AND (NOT $dated OR (m.year >= $from AND m.year <= $to))
  WITH m.id AS other, m.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect([other, key]) AS found
}
CALL (id) {
  MATCH (n:Indicator {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[:MEASURES]-(m:Observation) WHERE m.year >= $from AND m.year <= $to }
    ELSE COUNT { (n)<-[:MEASURES]-() } END AS total
}
RETURN 'MEASURES' AS branch, id AS id, found AS found, total AS total
