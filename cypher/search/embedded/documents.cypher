// 检索：逐个查看文件的标题、文中写法、别名与文号。
MATCH (n:PolicyDocument)
WITH n, n.id AS id, [coalesce(n.title, ''), coalesce(n.docNumber, '')] + coalesce(n.titles, []) + coalesce(n.aliases, []) AS names
WHERE all(run IN $every WHERE any(name IN names WHERE name CONTAINS run))
  AND all(forms IN $either WHERE any(form IN split(forms, '|') WHERE any(name IN names WHERE toLower(name) CONTAINS form)))
WITH n, id
ORDER BY id
LIMIT $limit
RETURN id AS id, n.title AS title, n.titles AS titles, n.aliases AS aliases, n.docNumber AS docNumber, coalesce(n.curated, false) AS favoured
