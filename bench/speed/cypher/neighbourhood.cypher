MATCH (n:Program {id: 'prog-三项制度'})-[r]-(m)
WHERE NOT (m:Theme OR m:Section OR m:Sentence)
WITH m, r ORDER BY coalesce(r.spread, 0), m.id LIMIT 200
RETURN DISTINCT m.id AS id, labels(m) AS labels, type(r) AS type
ORDER BY id
