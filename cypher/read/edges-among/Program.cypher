UNWIND $ids.Program AS id
MATCH (:Program {id: id})-[r:COMPONENT_OF|FOUNDED_ON|IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
