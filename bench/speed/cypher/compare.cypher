MATCH (l:Locality) WHERE l.id IN $places
MATCH (l)-[r:IMPLEMENTED]->(p:Program)
WITH p, count(DISTINCT l) AS places
WHERE places = 2
RETURN p.id AS id, p.name AS name
ORDER BY id
