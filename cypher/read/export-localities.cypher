// 导出：地区，按编号分页。
MATCH (n:Locality)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
