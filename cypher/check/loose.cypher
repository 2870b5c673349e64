// 体检：悬空的节点与关系（所属的报告、章节已不在，或再无人引用），各类取前若干个编号。
MATCH (n:Report)
WHERE NOT EXISTS { (:Locality)-[:PUBLISHED]->(n) }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Report' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:Section)
WHERE NOT EXISTS { (:Report)-[:HAS_SECTION]->(n) }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Section' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:Sentence)
WHERE NOT EXISTS { (:Section)-[:HAS_SENTENCE]->(n) }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Sentence' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:Observation)
WHERE NOT EXISTS { (:Report)-[:REPORTS]->(n) }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Observation' AS kind, collect(id) AS ids
UNION ALL
MATCH (:Locality)-[r:IMPLEMENTED|NAMED|ISSUED]->()
WITH DISTINCT r.report AS report
CALL (report) {
  MATCH (n:Report {id: report})
  RETURN count(n) AS there
}
WITH report, there
WHERE there = 0
WITH report AS id
ORDER BY id
LIMIT $limit
RETURN 'facts' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:Program)
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:IMPLEMENTED|NAMED|MENTIONS]-() }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Program' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:PolicyDocument)
WHERE NOT coalesce(n.curated, false) AND NOT EXISTS { (n)<-[:CITES|ISSUED|MENTIONS|FOUNDED_ON]-() }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'PolicyDocument' AS kind, collect(id) AS ids
UNION ALL
MATCH (n:Organization)
WHERE NOT EXISTS { (n)<-[:MENTIONS]-() }
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN 'Organization' AS kind, collect(id) AS ids
