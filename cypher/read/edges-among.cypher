// 若干节点之间的关系。
UNWIND $ids.Locality AS id
MATCH (:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Report AS id
MATCH (:Report {id: id})-[r:CITES|REPORTS|HAS_SECTION]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Program AS id
MATCH (:Program {id: id})-[r:COMPONENT_OF|FOUNDED_ON|IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Indicator AS id
MATCH (:Indicator {id: id})-[r:IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Observation AS id
MATCH (:Observation {id: id})-[r:MEASURES|EVIDENCED_BY]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Organization AS id
MATCH (:Organization {id: id})-[r:BELONGS_TO]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Section AS id
MATCH (:Section {id: id})-[r:HAS_SENTENCE|IN_THEME]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
UNION ALL
UNWIND $ids.Sentence AS id
MATCH (:Sentence {id: id})-[r:MENTIONS]->(m)
WHERE type(r) IN $types AND m.id IN $targets
RETURN type(r) AS type, id AS source, m.id AS target, r {.*} AS properties
