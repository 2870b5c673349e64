// 并列比较：所问年份的数据，不含计划目标。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(report:Report)-[:REPORTS]->(n:Observation)
  WHERE n.indicator IS NOT NULL AND ($indicators IS NULL OR n.indicator IN $indicators) AND n.role <> 'PLAN'
    AND ($years IS NULL OR coalesce(n.year, report.year) IN $years) AND ($departments IS NULL OR (report.body IS NOT NULL) = $departments)
  WITH n
  ORDER BY n.year, n.report, n.start, n.id
  RETURN collect([n.id, n.indicator, n.sentence, n.metric, n.value, n.unit, n.rawValue, n.baseValue, n.baseUnit, n.approximation, n.scope, n.period, n.year, n.role, n.start, n.end, n.rule, n.report, n.place]) AS found
}
RETURN 'observations' AS part, id AS id, found AS found
