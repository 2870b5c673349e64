CALL db.index.fulltext.queryNodes('PolicyDocument_text', $query, {limit: $candidates}) YIELD node, score
WITH node AS n, score
WITH n.id AS id, coalesce(n.title, '') CONTAINS $text OR coalesce(n.docNumber, '') CONTAINS $text OR any(other IN coalesce(n.titles, []) WHERE other CONTAINS $text) AS phrase, score
RETURN id AS id, phrase AS phrase, score AS score
ORDER BY phrase DESC, score DESC, id
LIMIT $limit
