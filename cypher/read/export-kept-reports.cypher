// 导出：这些报告中，年度与地区合乎条件的。
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Report {id: id})
  WHERE r.year >= $from AND r.year <= $to AND ($everywhere OR r.locality IN $places)
  RETURN collect(r.year) AS found
}
RETURN id AS id, found AS found
