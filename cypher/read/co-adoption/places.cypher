MATCH (place:Locality)-[:PUBLISHED]->(report:Report)
WHERE ($departments IS NULL OR (report.body IS NOT NULL) = $departments)
  AND ($from IS NULL OR report.year >= $from) AND ($to IS NULL OR report.year <= $to)
WITH DISTINCT place
WHERE $within IS NULL OR EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
WITH count(*) AS places
RETURN '' AS id, [{program: '', both: places, adopters: places}] AS found
