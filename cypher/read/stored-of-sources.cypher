// 再次读入时：这些来源已存的报告，由哪个版本从哪段内容读出；都相同的不必再抽取。
MATCH (r:Report)
WHERE r.source IN $sources
RETURN r.source AS source, r.id AS id, r.contentHash AS contentHash, r.extractorVersion AS extractorVersion,
       r.lexiconVersion AS lexiconVersion, r.inferred AS inferred
ORDER BY source, id
