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
  RETURN collect({id: id, key: key, row: place {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}}) AS found
}
CALL () {
  MATCH (place:Locality)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN null AS id, item AS item, total AS total
