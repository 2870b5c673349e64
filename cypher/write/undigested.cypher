// 尚无摘要的报告（旧版程序所写）。
MATCH (r:Report)
WHERE r.digest IS NULL
RETURN r.id AS id
ORDER BY id
LIMIT $limit
