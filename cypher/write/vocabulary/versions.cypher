MATCH (m:FazhiMeta {id: 'meta'})
SET m.gazetteerVersion = $gazetteerVersion, m.lexiconVersion = $lexiconVersion, m.vocabulary = $vocabulary
