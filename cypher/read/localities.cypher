// 地区。
CALL () {
  MATCH (place:Locality)
  WHERE true
  //{filters}
  WITH place, place.id AS id, CASE $by
    WHEN 'NAME' THEN place.name
    WHEN 'PINYIN' THEN coalesce(place.pinyin, '')
    ELSE coalesce(place.code, place.id) END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH place, id, key
  //{order}
  LIMIT $limit
  RETURN key, [place.id, place.name, place.fullName, place.code, place.level, place.kind, place.aliases, place.pinyin, place.validFrom, place.validTo, place.parent] AS row
}
RETURN null AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN [null] ELSE [] END AS parent
CALL () {
  MATCH (place:Locality)
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
