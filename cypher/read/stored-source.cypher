// 重新抽取：一份报告的原文。
MATCH (r:Report {id: $id})
RETURN r.source AS source, r.mediaType AS mediaType, r.contentHash AS contentHash, r.text AS text
