// 导出：这些指标中，合乎条件的报告有数据的。
UNWIND $ids AS id
CALL (id) {
  MATCH (i:Indicator {id: id})<-[:MEASURES]-(:Observation)<-[:REPORTS]-(r:Report)
  WHERE r.year >= $from AND r.year <= $to AND ($everywhere OR r.locality IN $places)
    AND (NOT $themed OR i.theme IN $themes)
  WITH i
  LIMIT 1
  RETURN collect(i.id) AS found
}
RETURN id AS id, found AS found
