// 检索：逐个查看机构名称。
MATCH (n:Organization)
WHERE all(run IN $every WHERE n.name CONTAINS run)
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE toLower(n.name) CONTAINS form))
WITH n, n.id AS id
ORDER BY id
LIMIT $limit
RETURN id AS id, n.name AS name
