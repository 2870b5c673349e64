// 检索：逐句查看，短句在前。
MATCH (n:Sentence)
WHERE all(run IN $every WHERE n.text CONTAINS run)
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE toLower(n.text) CONTAINS form))
  AND (NOT $scoped OR n.report IN $reports)
WITH n, size(n.text) AS length, n.id AS id
ORDER BY length, id
LIMIT $limit
RETURN id AS id, n.text AS text, n.start AS start, n.report AS report
