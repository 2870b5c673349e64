// 检索范围：某地及其所辖、某些年份的报告。
MATCH (:Locality {id: $within})<-[:PART_OF*0..6]-(:Locality)<-[:SUCCEEDED_BY*0..4]-(place:Locality)-[:PUBLISHED]->(n:Report)
WHERE ($from IS NULL OR n.year >= $from) AND ($to IS NULL OR n.year <= $to)
RETURN DISTINCT n.id AS id
