UNWIND $wants.evidence AS id
CALL (id) {
  MATCH (n:Sentence {id: id})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect([n.id, n.text, n.start, n.end, n.order, n.role, n.section, n.report, section.path]) AS found
}
RETURN 'evidence' AS part, id AS id, found AS found
