// 检索：全文索引先选出候选，再逐句核对；短句在前。
CALL db.index.fulltext.queryNodes('Sentence_text', $query, {limit: $candidates}) YIELD node
WITH node AS n
WHERE all(run IN $every WHERE n.text CONTAINS run)
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE toLower(n.text) CONTAINS form))
  AND (NOT $scoped OR n.report IN $reports)
WITH n
LIMIT $limit
RETURN n.id AS id, n.text AS text, n.start AS start, n.report AS report
