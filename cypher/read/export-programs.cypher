// 导出：举措，按编号分页。
MATCH (n:Program)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
