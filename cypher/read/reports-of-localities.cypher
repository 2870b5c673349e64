// 各地（含其前身）的报告。
UNWIND $ids AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:PUBLISHED]->(n:Report)
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
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:PUBLISHED]->(n:Report)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN parent AS id, item AS item, total AS total
