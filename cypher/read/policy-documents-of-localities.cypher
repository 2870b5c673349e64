// 各地（含其前身）自己印发的文件。
UNWIND $ids AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:ISSUED]->(document:PolicyDocument)
  WITH DISTINCT document AS n
  CALL (n) {
    MATCH (n)<-[:CITES]-(report:Report)
    RETURN count(DISTINCT report.locality) AS places
  }
  WITH n, places
  WHERE true
  //{filters}
  WITH n, n.id AS id, CASE $by
    WHEN 'YEAR' THEN coalesce(n.year, -1)
    WHEN 'PLACES' THEN places
    ELSE n.title END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, id, key
  //{order}
  LIMIT $limit
  RETURN collect({id: id, key: key, row: n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}}) AS found
}
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  MATCH (place)-[:ISSUED]->(document:PolicyDocument)
  WITH DISTINCT document AS n
  CALL (n) {
    MATCH (n)<-[:CITES]-(report:Report)
    RETURN count(DISTINCT report.locality) AS places
  }
  WITH n, places
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN parent AS id, item AS item, total AS total
