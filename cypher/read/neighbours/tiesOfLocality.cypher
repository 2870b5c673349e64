// 一地的关系很多（举措 × 年度）：不问年度时，同类的邻点并为一列，ties 记各有几条。
UNWIND $wants.tiesOfLocality AS id
CALL (id) {
  MATCH (n:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|BELONGS_TO]-(m)
  WHERE type(r) IN $types
  WITH type(r) AS type, m, count(*) AS ties
  WITH type, collect(m.id) AS others, collect(ties) AS ties, sum(ties) AS said
  RETURN collect([type, others, ties]) AS found, sum(said) AS total
}
RETURN 'ties' AS branch, id AS id, found AS found, total AS total
