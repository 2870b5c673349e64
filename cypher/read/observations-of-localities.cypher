// 各地（含其前身）的数据。
UNWIND $ids AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:PUBLISHED]->(:Report)-[:REPORTS]->(n:Observation)
  WHERE true
  //{filters}
  WITH n, place, n.id AS id, CASE $by
    WHEN 'LOCALITY' THEN coalesce(place.code, place.id)
    WHEN 'VALUE' THEN coalesce(n.baseValue, n.value)
    WHEN 'INDICATOR' THEN coalesce(n.indicator, '')
    WHEN 'POSITION' THEN n.start
    ELSE coalesce(n.year, -1) END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, place, id, key
  //{order}
  LIMIT $limit
  WITH id, key, n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place} AS row, {evidence: [n.sentence], mentions: [n.sentence], sectionsOfSentences: [n.sentence]} AS wants
  //{ahead}
  RETURN collect({id: id, key: key, row: row, ahead: ahead}) AS found
}
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:PUBLISHED]->(:Report)-[:REPORTS]->(n:Observation)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN parent AS id, item AS item, total AS total
