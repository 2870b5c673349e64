MATCH (:Program {id: 'prog-双随机、一公开'})<-[:IMPLEMENTED]-(l:Locality)
WITH DISTINCT l
CALL (l) { MATCH (l)-[:IMPLEMENTED]->(q:Program) WHERE q.id <> 'prog-双随机、一公开' RETURN DISTINCT q }
WITH q, count(*) AS both
RETURN q.id AS id, both
ORDER BY both DESC, id LIMIT 20
