// 检索范围：某些年份的报告。
MATCH (n:Report)
WHERE ($from IS NULL OR n.year >= $from) AND ($to IS NULL OR n.year <= $to)
RETURN n.id AS id
