UNWIND $ids.Indicator AS id
MATCH (:Indicator {id: id})-[r:IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
