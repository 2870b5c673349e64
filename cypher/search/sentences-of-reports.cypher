// 检索：范围只含少数报告时，逐句查看这些报告。
UNWIND $reports AS report
MATCH (n:Sentence {report: report})
WHERE all(run IN $every WHERE n.text CONTAINS run)
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE toLower(n.text) CONTAINS form))
WITH n, size(n.text) AS length, n.id AS id
ORDER BY length, id
LIMIT $limit
RETURN id AS id, n.text AS text, n.start AS start, n.report AS report
