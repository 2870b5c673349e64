MERGE (m:FazhiMeta {id: 'meta'})
SET m.format = $format, m.schema = $schema
