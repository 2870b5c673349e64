// 导出：报告，按编号分页。
MATCH (n:Report)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
