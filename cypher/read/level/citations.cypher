UNWIND $wants.citations AS id
CALL (id) {
  MATCH (report:Report {id: split(id, '|')[0]})-[r:CITES]->(document:PolicyDocument)
  WHERE r.id = split(id, '|')[1]
  RETURN collect({id: r.id, relation: r.relation, title: r.title, docNumber: r.docNumber, evidence: r.evidence, mentions: r.mentions, report: report.id, policyDocument: document.id}) AS found
}
RETURN 'citations' AS part, id AS id, found AS found
