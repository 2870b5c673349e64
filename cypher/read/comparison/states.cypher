// 并列比较：只问各举措的状态，不问原文时，每项、每年、每种状态一列。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:IMPLEMENTED|NAMED]->()
  WHERE ($years IS NULL OR r.year IN $years) AND ($programs IS NULL OR r.program IN $programs)
    AND ($departments IS NULL OR (r.report CONTAINS '.') = $departments)
  WITH DISTINCT r.program AS program, r.year AS year, r.status AS status
  RETURN collect([program, year, status]) AS found
}
RETURN 'states' AS part, id AS id, found AS found
