// 导出：这些文件中，合乎条件的报告引用的。
UNWIND $ids AS id
CALL (id) {
  MATCH (d:PolicyDocument {id: id})<-[:CITES]-(r:Report)
  WHERE r.year >= $from AND r.year <= $to AND ($everywhere OR r.locality IN $places)
  WITH d
  LIMIT 1
  RETURN collect(d.id) AS found
}
RETURN id AS id, found AS found
