// 导出：报告的机关与发布日期。
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Report {id: id})
  RETURN collect(r {.id, .body, .publishedOn}) AS reports
}
RETURN id AS id, reports AS reports
