// One writer at a time: whoever writes this node waits for the one before.
MERGE (m:FazhiMeta {id: 'meta'})
SET m.lock = true
RETURN m.gazetteerVersion AS gazetteerVersion, m.lexiconVersion AS lexiconVersion
