// 导出：报告（不含全文），按编号分页。
MATCH (n:Report)
WHERE n.id > $after AND n.year >= $from AND n.year <= $to AND ($everywhere OR n.locality IN $places)
RETURN n {.id, .locality, .title, .year, .publishedOn, .issuers, .body, .level, .source, .mediaType, .contentHash, .inferred, .ingestedAt, .extractorVersion, .lexiconVersion} AS node
ORDER BY n.id
LIMIT $limit
