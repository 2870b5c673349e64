UNWIND $ids.Sentence AS id
MATCH (:Sentence {id: id})-[r:MENTIONS]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
