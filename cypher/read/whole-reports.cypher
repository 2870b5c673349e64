// 导出：整份报告，含全文及其全部事实。
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Report {id: id})
  RETURN collect(properties(r)) AS report
}
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(s:Section)
  RETURN collect(properties(s)) AS sections
}
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(s:Sentence)
  RETURN collect(properties(s)) AS sentences
}
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(n)
  RETURN collect({id: m.id, sentence: s.id, target: n.id, start: m.start, end: m.end, text: m.text, rule: m.rule}) AS mentions
}
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[a:IMPLEMENTED|NAMED]->(:Program)
  WHERE a.report = id
  RETURN collect(properties(a)) AS adoptions
}
CALL (id) {
  MATCH (:Report {id: id})-[c:CITES]->(:PolicyDocument)
  RETURN collect(properties(c)) AS citations
}
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[i:ISSUED]->(d:PolicyDocument)
  WHERE i.report = id
  RETURN collect({id: i.id, policyDocument: d.id, year: i.year, evidence: i.evidence}) AS issued
}
CALL (id) {
  MATCH (:Report {id: id})-[:REPORTS]->(o:Observation)
  RETURN collect(properties(o)) AS observations
}
RETURN id AS id, report AS report, sections AS sections, sentences AS sentences, mentions AS mentions, adoptions AS adoptions,
  citations AS citations, issued AS issued, observations AS observations
