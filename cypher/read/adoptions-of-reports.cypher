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
  RETURN collect({id: id, key: key, row: r {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program}}) AS found
}
CALL (parent) {
  MATCH (:Report {id: parent})<-[:PUBLISHED]-(place:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE $counted AND r.report = parent
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, found AS found, total AS total
