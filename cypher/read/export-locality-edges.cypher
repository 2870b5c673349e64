// 导出：从地区出发的关系。
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Locality {id: id})-[r]->(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), target: m.id, properties: r {.*}}) AS edges
}
RETURN id AS source, edges AS edges
