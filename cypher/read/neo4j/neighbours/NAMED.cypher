UNWIND $wants.NAMED AS id
CALL (id) {
  MATCH (place:Locality)-[r:NAMED]->(:Program)
  WHERE r.program = id AND r.spread > $after.NAMED AND (NOT $dated OR (r.year >= $from AND r.year <= $to))
  WITH DISTINCT place.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect([other, key]) AS found
}
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[r:NAMED]-() WHERE r.year >= $from AND r.year <= $to }
    ELSE COUNT { (n)<-[:NAMED]-() } END AS total
}
RETURN 'NAMED' AS branch, id AS id, found AS found, total AS total
