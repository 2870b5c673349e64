// 导出：机构，按编号分页。
MATCH (n:Organization)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
