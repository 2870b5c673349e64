// 若干地区并列：各自哪些年有报告、所问年份的报告、其中的举措；问及时另取数据与举措最早见于报告的年度；不问详情（$detailed）时只取统计所需。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(n:Report)
  WHERE $departments IS NULL OR (n.body IS NOT NULL) = $departments
  WITH DISTINCT n.year AS year
  ORDER BY year
  RETURN collect(year) AS found
}
RETURN 'years' AS part, id AS id, found AS found
UNION ALL
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(n:Report)
  WHERE ($years IS NULL OR n.year IN $years) AND ($departments IS NULL OR (n.body IS NOT NULL) = $departments)
  WITH n
  ORDER BY n.year, n.id
  RETURN collect(CASE WHEN $detailed THEN [n.id, n.locality, n.title, n.year, n.publishedOn, n.issuers, n.body, n.level, n.source, n.mediaType, n.contentHash, n.inferred, n.ingestedAt, n.extractorVersion, n.lexiconVersion] ELSE [n.id, n.locality, n.title, n.year] END) AS found
}
RETURN 'reports' AS part, id AS id, found AS found
UNION ALL
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE ($years IS NULL OR r.year IN $years) AND ($programs IS NULL OR program.id IN $programs)
    AND ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
  WITH r
  ORDER BY r.year, r.id
  RETURN collect(CASE WHEN $detailed THEN [r.id, r.year, r.report, r.status, r.plannedFor, r.evidence, r.mentions, r.place, r.program] ELSE ['', r.year, '', r.status, null, [], [], '', r.program] END) AS found
}
RETURN 'adoptions' AS part, id AS id, found AS found
UNION ALL
UNWIND $measured AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(report:Report)-[:REPORTS]->(n:Observation)
  WHERE n.indicator IS NOT NULL AND ($indicators IS NULL OR n.indicator IN $indicators) AND n.role <> 'PLAN'
    AND ($years IS NULL OR coalesce(n.year, report.year) IN $years) AND ($departments IS NULL OR (report.body IS NOT NULL) = $departments)
  WITH n
  ORDER BY n.year, n.report, n.start, n.id
  RETURN collect([n.id, n.indicator, n.sentence, n.metric, n.value, n.unit, n.rawValue, n.baseValue, n.baseUnit, n.approximation, n.scope, n.period, n.year, n.role, n.start, n.end, n.rule, n.report, n.place]) AS found
}
RETURN 'observations' AS part, id AS id, found AS found
UNION ALL
UNWIND $traced AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:IMPLEMENTED]->(program:Program)
  WHERE $departments IS NULL OR (r.report CONTAINS '.') = $departments
  WITH program.id AS program, min(r.year) AS year
  ORDER BY program
  RETURN collect({program: program, year: year}) AS found
}
RETURN 'firstYears' AS part, id AS id, found AS found
