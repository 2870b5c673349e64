MATCH (m:FazhiMeta {id: 'meta'})
SET m.vocabulary = $vocabulary
