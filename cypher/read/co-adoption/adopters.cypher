UNWIND $ids AS id
CALL (id) {
  MATCH (:Program {id: id})<-[r:IMPLEMENTED]-(place:Locality)
  WHERE ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
    AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
  WITH DISTINCT id, place
  WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
  CALL (place) {
    MATCH (place)-[r:IMPLEMENTED]->(that:Program)
    WHERE ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
      AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
    RETURN DISTINCT that
  }
  WITH id, that, count(*) AS both
  WHERE both >= $least
  WITH that, both, CASE WHEN that.id = id THEN 0 ELSE 1 END AS other
  ORDER BY other, both DESC, that.id
  LIMIT $limit
  CALL (that) {
    UNWIND CASE WHEN $counted THEN [that.id] ELSE [] END AS counted
    MATCH (:Program {id: counted})<-[r:IMPLEMENTED]-(place:Locality)
    WHERE ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
      AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
    WITH DISTINCT place
    WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
    RETURN count(*) AS adopters
  }
  WITH that.id AS program, both, adopters
  RETURN collect({program: program, both: both, adopters: adopters}) AS found
}
RETURN id AS id, found AS found
