UNWIND $ids.Section AS id
MATCH (:Section {id: id})-[r:HAS_SENTENCE|IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
