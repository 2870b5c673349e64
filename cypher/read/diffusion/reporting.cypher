MATCH (place:Locality)-[:PUBLISHED]->(report:Report)
WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments
WITH place, collect(DISTINCT report.year) AS years, min(report.year) AS earliest
WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
UNWIND years AS year
WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, year,
  CASE WHEN year = earliest THEN 1 ELSE 0 END AS beginning
WITH province, level, year, count(*) AS places, sum(beginning) AS first
RETURN 'reporting' AS part, '' AS id, collect({province: province, level: level, year: year, places: places, first: first}) AS found
