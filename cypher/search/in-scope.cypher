// 检索范围内的报告所涉及的命中；地区须在所辖之内，给出年份时须有该年报告。
UNWIND $ids AS id
MATCH (n:Locality {id: id})
WHERE ($within IS NULL OR EXISTS { (n)-[:SUCCEEDED_BY*0..4]->(:Locality)-[:PART_OF*0..6]->(:Locality {id: $within}) })
  AND (NOT $dated OR EXISTS { MATCH (n)-[:PUBLISHED]->(report:Report) WHERE report.id IN $reports })
RETURN id AS id
UNION
UNWIND $reports AS report
MATCH (:Report {id: report})<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->(n:Program)
WHERE r.report = report AND n.id IN $ids
RETURN n.id AS id
UNION
UNWIND $reports AS report
MATCH (:Report {id: report})-[:CITES]->(n:PolicyDocument)
WHERE n.id IN $ids
RETURN n.id AS id
UNION
UNWIND $reports AS report
MATCH (:Report {id: report})-[:REPORTS]->(:Observation)-[:MEASURES]->(n:Indicator)
WHERE n.id IN $ids
RETURN n.id AS id
UNION
UNWIND $reports AS report
MATCH (:Report {id: report})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n:Organization)
WHERE n.id IN $ids
RETURN n.id AS id
