// 指标，以及有多少条数据。
CALL () {
  MATCH (n:Indicator)
  WHERE true
  //{filters}
  WITH n, n.id AS id, CASE $by
    WHEN 'FIGURES' THEN COUNT { (n)<-[:MEASURES]-(:Observation) }
    ELSE n.name END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, id, key
  //{order}
  LIMIT $limit
  RETURN key, [n.id, n.name, n.unit, n.valueType, n.aliases, n.theme] AS row
}
RETURN null AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN [null] ELSE [] END AS parent
CALL () {
  MATCH (n:Indicator)
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
