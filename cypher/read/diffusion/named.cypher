UNWIND $ids AS id
CALL (id) {
  MATCH (program:Program {id: id})<-[r:NAMED]-(place:Locality)
  WHERE $departments IS NULL OR (r.report CONTAINS '.') = $departments
  WITH DISTINCT program, place
  WHERE ($within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) })
    AND NOT EXISTS { (place)-[done:IMPLEMENTED]->(program) WHERE $departments IS NULL OR (done.report CONTAINS '.') = $departments }
  WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, count(*) AS places
  RETURN collect({province: province, level: level, places: places}) AS found
}
RETURN 'named' AS part, id AS id, found AS found
