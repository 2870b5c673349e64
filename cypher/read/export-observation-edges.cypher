// 导出：从数据出发的关系。
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Observation {id: id})-[r]->(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), target: m.id, properties: r {.*}}) AS edges
}
RETURN id AS source, edges AS edges
