// Tells readers that what they kept may be out of date.
MATCH (m:FazhiMeta {id: 'meta'})
SET m.writes = coalesce(m.writes, 0) + 1
