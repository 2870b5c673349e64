UNWIND $wants.mentions AS id
CALL (id) {
  MATCH (:Sentence {id: id})-[m:MENTIONS]->(target)
  WITH m, target
  ORDER BY m.start, m.id
  RETURN collect({id: m.id, start: m.start, end: m.end, text: m.text, rule: m.rule, target: target.id}) AS found
}
RETURN 'mentions' AS part, id AS id, found AS found
