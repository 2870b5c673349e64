CALL db.index.fulltext.queryNodes('Sentence_text', $query, {limit: $candidates}) YIELD node, score
WITH node AS n, score
WITH n.id AS id, coalesce(n.text, '') CONTAINS $text AS phrase, score
RETURN id AS id, phrase AS phrase, score AS score
ORDER BY phrase DESC, score DESC, id
LIMIT $limit
