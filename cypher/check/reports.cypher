// 体检：一批报告连同其句子、提及、数据与各类事实的出处，供逐字核对。
MATCH (report:Report)
WHERE report.id > $after
WITH report
ORDER BY report.id
LIMIT $limit
CALL (report) {
  MATCH (report)<-[:PUBLISHED]-(n:Locality)
  RETURN collect(n.id) AS places
}
CALL (report) {
  MATCH (report)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(n:Sentence)
  RETURN collect({id: n.id, text: n.text, start: n.start, end: n.end}) AS sentences
}
CALL (report) {
  MATCH (report)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(n:Sentence)-[r:MENTIONS]->()
  RETURN collect({id: r.id, sentence: n.id, text: r.text, start: r.start, end: r.end}) AS mentions
}
CALL (report) {
  MATCH (report)-[:REPORTS]->(n:Observation)
  RETURN collect({id: n.id, text: n.rawValue, start: n.start, end: n.end, evidence: [(n)-[:EVIDENCED_BY]->(s:Sentence) | s.id]}) AS observations
}
CALL (report) {
  MATCH (report)<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->()
  WHERE r.report = report.id
  RETURN collect({id: r.id, evidence: r.evidence, mentions: r.mentions}) AS adoptions
}
CALL (report) {
  MATCH (report)-[r:CITES]->()
  RETURN collect({id: r.id, evidence: r.evidence, mentions: r.mentions}) AS citations
}
CALL (report) {
  MATCH (report)<-[:PUBLISHED]-(:Locality)-[r:ISSUED]->()
  WHERE r.report = report.id
  RETURN collect({id: r.id, evidence: r.evidence}) AS issued
}
RETURN report.id AS id, report.text AS text, report.contentHash AS contentHash, places AS places, sentences AS sentences,
  mentions AS mentions, observations AS observations, adoptions AS adoptions, citations AS citations, issued AS issued
ORDER BY id
