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
  WITH id, key, {id: r.id, relation: r.relation, title: r.title, docNumber: r.docNumber, evidence: r.evidence, mentions: r.mentions, report: report.id, policyDocument: document.id} AS row, {evidence: r.evidence, mentions: r.evidence, sectionsOfSentences: r.evidence, policyDocuments: [document.id]} AS wants
  //{ahead}
  RETURN collect({id: id, key: key, row: row, ahead: ahead}) AS found
}
CALL (parent) {
  MATCH (place:Locality)-[:PUBLISHED]->(report:Report {id: parent})-[r:CITES]->(document:PolicyDocument)
  WHERE $counted
  //{filters}
  RETURN count(*) AS total
}
UNWIND CASE WHEN size(found) = 0 THEN [null] ELSE found END AS item
RETURN parent AS id, item AS item, total AS total
