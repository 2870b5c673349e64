// 各项指标的数据；地区的编号记在数据上（loc-360600，代码自第五位起），只有按地区筛选时才走到地区。
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Indicator {id: parent})<-[:MEASURES]-(n:Observation)
  //{place} MATCH (n)<-[:REPORTS]-(:Report)<-[:PUBLISHED]-(place:Locality)
  WHERE true
  //{filters}
  WITH n, n.id AS id, CASE $by
    WHEN 'LOCALITY' THEN substring(n.place, 4)
    WHEN 'VALUE' THEN coalesce(n.baseValue, n.value)
    WHEN 'INDICATOR' THEN coalesce(n.indicator, '')
    WHEN 'POSITION' THEN n.start
    ELSE coalesce(n.year, -1) END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, id, key
  //{order}
  LIMIT $limit
  WITH key, [n.id, n.indicator, n.sentence, n.metric, n.value, n.unit, n.rawValue, n.baseValue, n.baseUnit, n.approximation, n.scope, n.period, n.year, n.role, n.start, n.end, n.rule, n.report, n.place] AS row, {evidence: [n.sentence], sectionsOfSentences: [n.sentence]} AS wants
  //{ahead}
  RETURN key, row, ahead
}
RETURN parent AS id, key AS key, row AS row, ahead AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN $ids ELSE [] END AS parent
CALL (parent) {
  MATCH (:Indicator {id: parent})<-[:MEASURES]-(n:Observation)
  //{place} MATCH (n)<-[:REPORTS]-(:Report)<-[:PUBLISHED]-(place:Locality)
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
