CALL grafeo.search.text('Sentence', 'text', $text, $candidates) YIELD node_id, score
MATCH (n:Sentence) WHERE id(n) = node_id
WITH n.id AS id, n.text CONTAINS $text AS phrase, score
RETURN id AS id, phrase AS phrase, score AS score
ORDER BY phrase DESC, score DESC, id
LIMIT $limit
