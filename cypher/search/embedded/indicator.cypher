// Few enough to be looked through; the whole name counts most, then its start.
MATCH (n:Indicator)
WHERE coalesce(n.name, '') CONTAINS $text OR any(other IN coalesce(n.aliases, []) WHERE other CONTAINS $text)
WITH n.id AS id, CASE WHEN n.name = $text THEN 3.0 WHEN n.name STARTS WITH $text THEN 2.0 ELSE 1.0 END AS score
RETURN id AS id, true AS phrase, score AS score
ORDER BY score DESC, id
LIMIT $limit
