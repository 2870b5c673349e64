// 并列比较：各举措最早见于报告的年度。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:IMPLEMENTED]->(program:Program)
  WHERE $departments IS NULL OR (r.report CONTAINS '.') = $departments
  WITH program.id AS program, min(r.year) AS year
  ORDER BY program
  RETURN collect({program: program, year: year}) AS found
}
RETURN 'firstYears' AS part, id AS id, found AS found
