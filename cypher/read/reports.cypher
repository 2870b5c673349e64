// 报告。
CALL () {
  MATCH (place:Locality)-[:PUBLISHED]->(n:Report)
  WHERE true
  //{filters}
  WITH n, place, n.id AS id, CASE $by
    WHEN 'LOCALITY' THEN coalesce(place.code, place.id)
    WHEN 'INGESTED_AT' THEN n.ingestedAt
    WHEN 'PUBLISHED_ON' THEN coalesce(n.publishedOn, '')
    ELSE n.year END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, place, id, key
  //{order}
  LIMIT $limit
  RETURN collect({id: id, key: key, row: n {.id, .locality, .title, .year, .publishedOn, .issuers, .body, .level, .source, .mediaType, .contentHash, .inferred, .ingestedAt, .extractorVersion, .lexiconVersion}}) AS found
}
CALL () {
  MATCH (place:Locality)-[:PUBLISHED]->(n:Report)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN null AS id, item AS item, total AS total
