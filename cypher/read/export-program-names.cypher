// 导出：举措的名称。
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Program {id: id})
  RETURN collect(p {.id, .name}) AS programs
}
RETURN id AS id, programs AS programs
