MATCH (p:Program {id: 'prog-三项制度'})<-[r:IMPLEMENTED]-(l:Locality)
WITH r, l ORDER BY r.year, r.id LIMIT 50
CALL (r) {
  MATCH (s:Sentence) WHERE s.id IN r.evidence
  MATCH (s)<-[:HAS_SENTENCE]-(sec:Section)<-[:HAS_SECTION]-(rep:Report)
  RETURN collect({text: s.text, section: sec.path, report: rep {.id, .title, .publishedOn}}) AS evidence
}
RETURN r.id AS id, r.year AS year, l.name AS place, evidence
ORDER BY year, id
