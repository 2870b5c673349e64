UNWIND $wants.IMPLEMENTED AS id
CALL (id) {
  MATCH (place:Locality)-[r:IMPLEMENTED]->(:Program {id: id})
  WHERE r.spread > $after.IMPLEMENTED AND (NOT $dated OR (r.year >= $from AND r.year <= $to))
  WITH DISTINCT place.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect([other, key]) AS found
}
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[r:IMPLEMENTED]-() WHERE r.year >= $from AND r.year <= $to }
    ELSE COUNT { (n)<-[:IMPLEMENTED]-() } END AS total
}
RETURN 'IMPLEMENTED' AS branch, id AS id, found AS found, total AS total
