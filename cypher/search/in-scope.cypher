// 检索范围内的报告所涉及的命中；地区须在所辖之内，给出年份时须有该年报告。
UNWIND $localities AS id
MATCH (n:Locality {id: id})
WHERE ($within IS NULL OR EXISTS { (n)-[:SUCCEEDED_BY*0..4]->(:Locality)-[:PART_OF*0..6]->(:Locality {id: $within}) })
  AND (NOT $dated OR EXISTS { MATCH (n)-[:PUBLISHED]->(report:Report)
    WHERE ($from IS NULL OR report.year >= $from) AND ($to IS NULL OR report.year <= $to) })
RETURN id AS id
UNION
UNWIND $programs AS id
MATCH (n:Program {id: id})
WHERE EXISTS { (:Locality)-[r:IMPLEMENTED|NAMED]->(n) WHERE r.report IN $reports }
RETURN id AS id
UNION
UNWIND CASE WHEN size($policyDocuments) = 0 THEN [] ELSE $reports END AS report
MATCH (:Report {id: report})-[:CITES]->(n:PolicyDocument)
WHERE n.id IN $policyDocuments
RETURN n.id AS id
UNION
UNWIND CASE WHEN size($indicators) = 0 THEN [] ELSE $reports END AS report
MATCH (:Report {id: report})-[:REPORTS]->(:Observation)-[:MEASURES]->(n:Indicator)
WHERE n.id IN $indicators
RETURN n.id AS id
UNION
UNWIND CASE WHEN size($organizations) = 0 THEN [] ELSE $reports END AS report
MATCH (:Report {id: report})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n:Organization)
WHERE n.id IN $organizations
RETURN n.id AS id
