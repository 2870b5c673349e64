UNWIND $ids.Report AS id
MATCH (:Report {id: id})-[r:CITES|REPORTS|HAS_SECTION]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
