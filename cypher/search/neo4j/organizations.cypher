// 检索：全文索引先选出候选，再核对机构名称。
CALL db.index.fulltext.queryNodes('Organization_text', $query, {limit: $candidates}) YIELD node
WITH node AS n
WHERE all(run IN $every WHERE n.name CONTAINS run)
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE toLower(n.name) CONTAINS form))
WITH n
LIMIT $limit
RETURN n.id AS id, n.name AS name
