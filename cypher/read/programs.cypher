// 举措，以及有多少地方在做（采纳）。
CALL () {
  MATCH (n:Program)
  CALL (n) {
    MATCH (n)<-[:IMPLEMENTED]-(place:Locality)
    RETURN count(DISTINCT place.id) AS adopters
  }
  WITH n, adopters
  WHERE true
  //{filters}
  WITH n, n.id AS id, CASE $by
    WHEN 'PINYIN' THEN coalesce(n.pinyin, '')
    WHEN 'ADOPTERS' THEN adopters
    ELSE n.name END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, id, key
  //{order}
  LIMIT $limit
  RETURN key, [n.id, n.name, n.aliases, n.pinyin, n.kind, n.scope, n.curated, n.theme] AS row
}
RETURN null AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN [null] ELSE [] END AS parent
CALL () {
  MATCH (n:Program)
  CALL (n) {
    MATCH (n)<-[:IMPLEMENTED]-(place:Locality)
    RETURN count(DISTINCT place.id) AS adopters
  }
  WITH n, adopters
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
