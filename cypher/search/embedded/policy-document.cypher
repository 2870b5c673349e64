// Few enough to be looked through; the whole name counts most, then its start.
MATCH (n:PolicyDocument)
WHERE coalesce(n.title, '') CONTAINS $text OR coalesce(n.docNumber, '') CONTAINS $text OR any(other IN coalesce(n.titles, []) WHERE other CONTAINS $text)
WITH n.id AS id, CASE WHEN n.title = $text THEN 3.0 WHEN n.title STARTS WITH $text THEN 2.0 ELSE 1.0 END AS score
RETURN id AS id, true AS phrase, score AS score
ORDER BY score DESC, id
LIMIT $limit
