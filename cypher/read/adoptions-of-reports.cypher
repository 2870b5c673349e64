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
  WITH id, key, r {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program} AS row, {evidence: r.evidence, mentions: r.evidence, sectionsOfSentences: r.evidence} AS wants
  //{ahead}
  RETURN collect({id: id, key: key, row: row, ahead: ahead}) AS found
}
CALL (parent) {
  MATCH (:Report {id: parent})<-[:PUBLISHED]-(place:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE $counted AND r.report = parent
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN parent AS id, item AS item, total AS total
