// 并列比较：所问年份报告中的举措。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE ($years IS NULL OR r.year IN $years) AND ($programs IS NULL OR program.id IN $programs)
    AND ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
  WITH r
  ORDER BY r.year, r.id
  RETURN collect([r.id, r.year, r.report, r.status, r.plannedFor, r.evidence, r.mentions, r.place, r.program]) AS found
}
RETURN 'adoptions' AS part, id AS id, found AS found
