UNWIND $ids AS id
CALL (id) {
  MATCH (:Program {id: id})<-[r:IMPLEMENTED]-(place:Locality)
  WHERE $departments IS NULL OR (r.report CONTAINS '.') = $departments
  WITH place, collect(DISTINCT r.year) AS years, min(r.year) AS begun
  WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
  CALL (place) {
    MATCH (place)-[:PUBLISHED]->(report:Report)
    WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments
    RETURN collect(DISTINCT report.year) AS reported, min(report.year) AS earliest
  }
  UNWIND reported AS year
  WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, year,
    CASE WHEN year IN years THEN 1 ELSE 0 END AS adopting,
    CASE WHEN year = begun THEN 1 ELSE 0 END AS beginning,
    CASE WHEN year = begun AND year = earliest THEN 1 ELSE 0 END AS censored,
    CASE WHEN year > begun THEN 1 ELSE 0 END AS later
  WITH province, level, year, sum(adopting) AS adopters, sum(beginning) AS first, sum(censored) AS leftCensored, sum(later) AS begunBefore
  RETURN collect([province, level, year, adopters, first, leftCensored, begunBefore]) AS found
}
RETURN 'adopting' AS part, id AS id, found AS found
