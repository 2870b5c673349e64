UNWIND $ids.Locality AS id
MATCH (:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
