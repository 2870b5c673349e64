// 最早采纳一项举措的地区：首次见于报告的年度、该地最早一份报告的年度、当年的采纳记录（政府本身的报告在前）。
UNWIND $ids AS id
CALL (id) {
  MATCH (program:Program {id: id})<-[r:IMPLEMENTED]-(place:Locality)
  WHERE $departments IS NULL OR (r.report CONTAINS '.') = $departments
  WITH program, place, min(r.year) AS year
  WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
  WITH program, place, year
  ORDER BY year, place.id
  LIMIT $limit
  CALL (place) {
    MATCH (place)-[:PUBLISHED]->(report:Report)
    WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments
    RETURN min(report.year) AS earliest
  }
  CALL (program, place, year) {
    MATCH (place)-[r:IMPLEMENTED]->(program)
    WHERE r.year = year AND ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
    WITH r
    ORDER BY r.report CONTAINS '.', r.id
    RETURN collect(r {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program}) AS adoptions
  }
  WITH place.id AS place, year, earliest, adoptions
  ORDER BY year, place
  RETURN collect({place: place, year: year, earliest: earliest, adoptions: adoptions}) AS found
}
RETURN id AS id, found AS found
