// 并列比较：各地有报告的年度。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(n:Report)
  WHERE $departments IS NULL OR (n.body IS NOT NULL) = $departments
  WITH DISTINCT n.year AS year
  ORDER BY year
  RETURN collect(year) AS found
}
RETURN 'years' AS part, id AS id, found AS found
