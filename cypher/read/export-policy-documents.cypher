// 导出：文件，按编号分页。
MATCH (n:PolicyDocument)
WHERE n.id > $after
RETURN n {.*} AS node
ORDER BY n.id
LIMIT $limit
