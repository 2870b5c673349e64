MATCH (p:Program)<-[r:IMPLEMENTED]-(l:Locality)
WHERE p.id = 'prog-三项制度' AND (r.year > 2018 OR (r.year = 2018 AND r.id > ''))
WITH r, l ORDER BY r.year, r.id LIMIT 50
CALL (r) { MATCH (s:Sentence) WHERE s.id IN r.evidence RETURN collect(s.text) AS evidence }
RETURN r.id AS id, r.year AS year, l.name AS place, evidence
ORDER BY year, id
