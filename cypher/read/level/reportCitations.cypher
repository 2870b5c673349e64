UNWIND $wants.reportCitations AS id
CALL (id) {
  MATCH (report:Report {id: id})-[r:CITES]->(document:PolicyDocument)
  WITH report, r, document
  ORDER BY r.id
  RETURN collect([r.id, r.relation, r.title, r.docNumber, r.evidence, r.mentions, id, document.id, report.year]) AS found
}
RETURN 'reportCitations' AS part, id AS id, found AS found
