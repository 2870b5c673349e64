UNWIND $ids.Observation AS id
MATCH (:Observation {id: id})-[r:MEASURES|EVIDENCED_BY]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
