// 各地（含其前身）自己印发的文件。
UNWIND $ids AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH DISTINCT place
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
  RETURN key, [n.id, n.title, n.titles, n.aliases, n.docNumber, n.kind, n.year, n.curated] AS row
}
RETURN parent AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN $ids ELSE [] END AS parent
CALL (parent) {
  MATCH way = (:Locality {id: parent})<-[:SUCCEEDED_BY*0..4]-(place:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH DISTINCT place
  MATCH (place)-[:ISSUED]->(document:PolicyDocument)
  WITH DISTINCT document AS n
  CALL (n) {
    MATCH (n)<-[:CITES]-(report:Report)
    RETURN count(DISTINCT report.locality) AS places
  }
  WITH n, places
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
