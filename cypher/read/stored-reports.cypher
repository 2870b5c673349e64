// 重新抽取：已存的报告，按来源排序；inferred 说明哪些信息是读入时给定的。
MATCH (r:Report)
RETURN r.id AS id, r.source AS source, r.locality AS locality, r.year AS year, r.inferred AS inferred
ORDER BY source, id
