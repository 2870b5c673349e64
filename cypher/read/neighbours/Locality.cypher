// 一地的关系很多（举措 × 年度）：不问年度时，同类关系的同一邻点合为一行，ties 记其条数。
UNWIND $wants.Locality AS id
CALL (id) {
  MATCH (n:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|BELONGS_TO]-(m)
  WHERE type(r) IN $types
  WITH type(r) AS type, m.id AS other, m.year AS own, CASE WHEN $dated THEN r.year END AS year
  WITH type, other, own, year, count(*) AS ties
  RETURN collect([type, other, year, own, ties]) AS found, sum(ties) AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
