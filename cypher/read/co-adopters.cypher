// 兼有两项举措的地区，各附两方的采纳记录。
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (this:Program {id: pair.this})<-[r:IMPLEMENTED]-(place:Locality)
  WHERE ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
    AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
  WITH DISTINCT pair, this, place
  WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
  MATCH (place)-[r:IMPLEMENTED]->(that:Program {id: pair.that})
  WHERE ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
    AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
  WITH DISTINCT this, that, place
  ORDER BY place.id
  LIMIT $limit
  CALL (this, that, place) {
    MATCH (place)-[r:IMPLEMENTED]->(program:Program)
    WHERE (program.id = this.id OR program.id = that.id)
      AND ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
      AND ($from IS NULL OR r.year >= $from) AND ($to IS NULL OR r.year <= $to)
    WITH r
    ORDER BY r.year, r.id
    RETURN collect(r {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program}) AS adoptions
  }
  WITH place.id AS place, adoptions
  ORDER BY place
  RETURN collect({place: place, adoptions: adoptions}) AS found
}
RETURN pair.this AS this, pair.that AS that, found AS found
