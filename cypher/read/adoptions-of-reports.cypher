// 各份报告的采纳记录；从地区走，因为关系上没有报告的索引可用。
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Report {id: parent})<-[:PUBLISHED]-(place:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE r.report = parent
  //{filters}
  WITH r, place, program, r.id AS id, CASE $by
    WHEN 'LOCALITY' THEN coalesce(place.code, place.id)
    WHEN 'PROGRAM' THEN program.name
    WHEN 'STATUS' THEN r.status
    ELSE r.year END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH r, place, program, id, key
  //{order}
  LIMIT $limit
  WITH key, [r.id, r.year, r.report, r.status, r.plannedFor, r.evidence, r.mentions, r.place, r.program] AS row, {passages: r.evidence, sectionsOfSentences: r.evidence} AS wants
  //{ahead}
  RETURN key, row, ahead
}
RETURN parent AS id, key AS key, row AS row, ahead AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN $ids ELSE [] END AS parent
CALL (parent) {
  MATCH (:Report {id: parent})<-[:PUBLISHED]-(place:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE r.report = parent
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
