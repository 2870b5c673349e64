UNWIND $wants.passagesOfAdoptions AS id
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->(:Program)
  WHERE r.report = id
  UNWIND r.evidence AS sentence
  WITH DISTINCT sentence
  MATCH (n:Sentence {id: sentence})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect([n.id, n.text, n.start, n.end, n.order, n.role, n.section, n.report, section.path, [(n)-[m:MENTIONS]->(target) | [m.id, m.start, m.end, m.text, m.rule, target.id]]]) AS found
}
RETURN 'passagesOfAdoptions' AS part, id AS id, found AS found
