// 导出：地区所属的省级行政区，自身即省级的为自身。
UNWIND $ids AS id
CALL (id) {
  MATCH (l:Locality {id: id})-[:PART_OF*0..4]->(p:Locality)
  WHERE p.level = 'PROVINCE'
  RETURN collect(p.name) AS provinces
}
RETURN id AS id, provinces AS provinces
