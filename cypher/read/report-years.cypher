// 各地（含其前身）哪些年度有报告。
UNWIND $ids AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:PUBLISHED]->(n:Report)
  WHERE true
  //{filters}
  WITH n
  ORDER BY n.year, n.id
  RETURN collect({id: n.id, year: n.year}) AS found
}
RETURN parent AS id, found AS found
