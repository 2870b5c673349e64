UNWIND $ids.Organization AS id
MATCH (:Organization {id: id})-[r:BELONGS_TO]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
