CALL db.index.fulltext.queryNodes('Locality_text', $query, {limit: $candidates}) YIELD node, score
WITH node AS n, score
WITH n.id AS id, coalesce(n.name, '') CONTAINS $text OR coalesce(n.fullName, '') CONTAINS $text OR any(other IN coalesce(n.aliases, []) WHERE other CONTAINS $text) AS phrase, score
RETURN id AS id, phrase AS phrase, score AS score
ORDER BY phrase DESC, score DESC, id
LIMIT $limit
