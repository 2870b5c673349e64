// 举措的扩散：各省、各层级、各年采纳的地区数，同范围内有报告的地区数；问及覆盖情况时另计仅提及与没有报告的地区数。
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
  RETURN collect({province: province, level: level, year: year, adopters: adopters, first: first, leftCensored: leftCensored, begunBefore: begunBefore}) AS found
}
RETURN 'adopting' AS part, id AS id, found AS found
UNION ALL
MATCH (place:Locality)-[:PUBLISHED]->(report:Report)
WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments
WITH place, collect(DISTINCT report.year) AS years, min(report.year) AS earliest
WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
UNWIND years AS year
WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, year,
  CASE WHEN year = earliest THEN 1 ELSE 0 END AS beginning
WITH province, level, year, count(*) AS places, sum(beginning) AS first
RETURN 'reporting' AS part, '' AS id, collect({province: province, level: level, year: year, places: places, first: first}) AS found
UNION ALL
UNWIND $covered AS id
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
UNION ALL
UNWIND $covered[0..1] AS any
MATCH (place:Locality)
WHERE place.kind = 'ADMINISTRATIVE' AND place.level IN ['PROVINCE', 'PREFECTURE', 'COUNTY'] AND place.validTo IS NULL
  AND NOT EXISTS { (place)-[:PUBLISHED]->(report:Report) WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments }
  AND ($within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) })
WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, count(*) AS places
RETURN 'unreported' AS part, '' AS id, collect({province: province, level: level, places: places}) AS found
