MATCH (rep:Report {id: $report})<-[:PUBLISHED]-(l:Locality)
CALL (rep, l) {
  MATCH (l)-[a:IMPLEMENTED]->(p:Program) WHERE a.report = rep.id
  RETURN collect({id: a.id, name: p.name, texts: COLLECT { MATCH (s:Sentence) WHERE s.id IN a.evidence RETURN s.text }}) AS adoptions
}
CALL (rep) {
  MATCH (rep)-[c:CITES]->(d:PolicyDocument)
  RETURN collect({id: c.id, title: c.title}) AS citations
}
CALL (rep) {
  MATCH (rep)-[:REPORTS]->(o:Observation)
  RETURN collect(o {.id, .metric, .value, .unit, .rawValue}) AS observations
}
RETURN rep {.id, .title, .year, .publishedOn} AS report, l.fullName AS place, adoptions, citations, observations
