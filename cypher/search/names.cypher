// 检索：名称索引的全部条目，一次取回放在内存中。told：举措、指标是否有报告说到。
MATCH (n:Locality)
RETURN 'Locality' AS kind, n.id AS id, n.name AS name, n.fullName AS label, n.aliases AS aliases, n.code AS code, n.pinyin AS pinyin,
  n.validTo IS NULL AS favoured, true AS told
UNION ALL
MATCH (n:Program)
RETURN 'Program' AS kind, n.id AS id, n.name AS name, null AS label, n.aliases AS aliases, null AS code, n.pinyin AS pinyin,
  coalesce(n.curated, false) AS favoured, EXISTS { (n)<-[:IMPLEMENTED|NAMED]-(:Locality) } AS told
UNION ALL
MATCH (n:Indicator)
RETURN 'Indicator' AS kind, n.id AS id, n.name AS name, null AS label, n.aliases AS aliases, null AS code, null AS pinyin,
  true AS favoured, EXISTS { (n)<-[:MEASURES]-(:Observation) } AS told
UNION ALL
MATCH (n:Theme)
RETURN 'Theme' AS kind, n.id AS id, n.name AS name, null AS label, null AS aliases, null AS code, null AS pinyin, true AS favoured, true AS told
UNION ALL
MATCH (n:Report)<-[:PUBLISHED]-(place:Locality)
RETURN 'Report' AS kind, n.id AS id, n.title AS name, place.fullName + coalesce(n.body, '') + toString(n.year) + '年' AS label,
  null AS aliases, null AS code, null AS pinyin, n.body IS NULL AS favoured, true AS told
