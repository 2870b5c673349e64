// 只问两端与类型时，同类的各年关系并为一条，ties 记其条数。
UNWIND $ids.tiesOfLocality AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED]->(m)
  WHERE type(r) IN $types
  WITH m, type(r) AS type, count(*) AS ties
  WHERE m.id IN $targets
  RETURN collect([type, m.id, null, null, null, ties]) AS found
}
RETURN id AS source, found AS found
