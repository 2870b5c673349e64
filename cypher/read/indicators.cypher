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
  RETURN collect({id: id, key: key, row: n {.id, .name, .unit, .valueType, .aliases, .theme}}) AS found
}
CALL () {
  MATCH (n:Indicator)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN null AS id, item AS item, total AS total
