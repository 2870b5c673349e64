// 导出：数据，按编号分页。
MATCH (n:Observation)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
