// 图的切片：范围内有报告的地区；给出举措或主题时，须有相应采纳记录。
MATCH (place:Locality)-[:PUBLISHED]->(report:Report)
WHERE report.year >= $from AND report.year <= $to
  AND ($within IS NULL OR EXISTS { (place)-[:SUCCEEDED_BY*0..4]->(:Locality)-[:PART_OF*0..6]->(:Locality {id: $within}) })
  AND ($localities IS NULL OR place.id IN $localities)
  AND ($programs IS NULL OR EXISTS { MATCH (place)-[r:IMPLEMENTED|NAMED]->(n:Program) WHERE r.report = report.id AND n.id IN $programs })
RETURN DISTINCT place.id AS id
