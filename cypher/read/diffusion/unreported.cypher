MATCH (place:Locality)
WHERE place.kind = 'ADMINISTRATIVE' AND place.level IN ['PROVINCE', 'PREFECTURE', 'COUNTY'] AND place.validTo IS NULL
  AND NOT EXISTS { (place)-[:PUBLISHED]->(report:Report) WHERE $departments IS NULL OR (report.body IS NOT NULL) = $departments }
  AND ($within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) })
WITH 'loc-' + coalesce(substring(place.code, 0, 2), substring(place.parent, 4, 2)) + '0000' AS province, place.level AS level, count(*) AS places
RETURN 'unreported' AS part, '' AS id, collect({province: province, level: level, places: places}) AS found
