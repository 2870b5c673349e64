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
  RETURN key, [n.id, n.locality, n.title, n.year, n.publishedOn, n.issuers, n.body, n.level, n.source, n.mediaType, n.contentHash, n.inferred, n.ingestedAt, n.extractorVersion, n.lexiconVersion] AS row
}
RETURN null AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN [null] ELSE [] END AS parent
CALL () {
  MATCH (place:Locality)-[:PUBLISHED]->(n:Report)
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
