// What the store knows of itself.
MATCH (m:FazhiMeta {id: 'meta'})
RETURN m.format AS format, m.schema AS schema, m.gazetteerVersion AS gazetteerVersion, m.lexiconVersion AS lexiconVersion,
  m.vocabulary AS vocabulary, coalesce(m.writes, 0) AS writes
