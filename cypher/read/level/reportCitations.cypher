UNWIND $wants.reportCitations AS id
CALL (id) {
  MATCH (report:Report {id: id})-[r:CITES]->(document:PolicyDocument)
  WITH report, r, document
  ORDER BY r.id
  RETURN collect({year: report.year, id: r.id, relation: r.relation, title: r.title, docNumber: r.docNumber, evidence: r.evidence, mentions: r.mentions, report: id, policyDocument: document.id}) AS found
}
RETURN 'reportCitations' AS part, id AS id, found AS found
