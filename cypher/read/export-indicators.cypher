// 导出：指标，按编号分页。
MATCH (n:Indicator)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
