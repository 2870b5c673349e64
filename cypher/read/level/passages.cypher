UNWIND $wants.passages AS id
CALL (id) {
  MATCH (n:Sentence {id: id})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect([n.id, n.text, n.start, n.end, n.order, n.role, n.section, n.report, section.path, [(n)-[m:MENTIONS]->(target) | [m.id, m.start, m.end, m.text, m.rule, target.id]]]) AS found
}
RETURN 'passages' AS part, id AS id, found AS found
