// 并列比较：所问年份的报告。
UNWIND $ids AS id
CALL (id) {
  MATCH (:Locality {id: id})-[:PUBLISHED]->(n:Report)
  WHERE ($years IS NULL OR n.year IN $years) AND ($departments IS NULL OR (n.body IS NOT NULL) = $departments)
  WITH n
  ORDER BY n.year, n.id
  RETURN collect([n.id, n.locality, n.title, n.year, n.publishedOn, n.issuers, n.body, n.level, n.source, n.mediaType, n.contentHash, n.inferred, n.ingestedAt, n.extractorVersion, n.lexiconVersion]) AS found
}
RETURN 'reports' AS part, id AS id, found AS found
