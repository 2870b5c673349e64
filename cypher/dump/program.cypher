MATCH (n:Program)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, properties(n) AS properties, [(n)-[r]->(other) | {type: type(r), to: other.id, properties: properties(r)}] AS relationships
ORDER BY id
