// 各报告写入时记下的摘要，按编号分页。
MATCH (r:Report)
WHERE r.id > $after
RETURN r.id AS id, r.digest AS digest, r.lexiconVersion AS lexicon
ORDER BY r.id
LIMIT $limit
