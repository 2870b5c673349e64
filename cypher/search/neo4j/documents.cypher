// 检索：全文索引先选出候选，再核对文件的标题、文中写法、别名与文号。
CALL db.index.fulltext.queryNodes('PolicyDocument_names', $query, {limit: $candidates}) YIELD node
WITH node AS n
WITH n, n.id AS id, [coalesce(n.title, ''), coalesce(n.docNumber, '')] + coalesce(n.titles, []) + coalesce(n.aliases, []) AS names
WHERE all(run IN $every WHERE any(name IN names WHERE name CONTAINS run))
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE any(name IN names WHERE toLower(name) CONTAINS form)))
WITH n, id
LIMIT $limit
RETURN id AS id, n.title AS title, n.titles AS titles, n.aliases AS aliases, n.docNumber AS docNumber, coalesce(n.curated, false) AS favoured
