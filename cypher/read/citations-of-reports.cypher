// 各份报告提到的文件。
UNWIND $ids AS parent
CALL (parent) {
  MATCH (place:Locality)-[:PUBLISHED]->(report:Report {id: parent})-[r:CITES]->(document:PolicyDocument)
  WHERE true
  //{filters}
  WITH r, report, place, document, r.id AS id, CASE $by
    WHEN 'LOCALITY' THEN coalesce(place.code, place.id)
    WHEN 'RELATION' THEN r.relation
    WHEN 'TITLE' THEN r.title
    ELSE report.year END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH r, report, document, id, key
  //{order}
  LIMIT $limit
  WITH key, [r.id, r.relation, r.title, r.docNumber, r.evidence, r.mentions, report.id, document.id] AS row, {passages: r.evidence, sectionsOfSentences: r.evidence, policyDocuments: [document.id]} AS wants
  //{ahead}
  RETURN key, row, ahead
}
RETURN parent AS id, key AS key, row AS row, ahead AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN $ids ELSE [] END AS parent
CALL (parent) {
  MATCH (place:Locality)-[:PUBLISHED]->(report:Report {id: parent})-[r:CITES]->(document:PolicyDocument)
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
