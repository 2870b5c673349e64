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
  RETURN collect({id: id, key: key, row: n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}}) AS found
}
CALL () {
  MATCH (n:Program)
  CALL (n) {
    MATCH (n)<-[:IMPLEMENTED]-(place:Locality)
    RETURN count(DISTINCT place.id) AS adopters
  }
  WITH n, adopters
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN null AS id, item AS item, total AS total
