// 报告已不在而残留的采纳与制定关系。
MATCH (:Locality)-[r:IMPLEMENTED|NAMED|ISSUED]->()
WHERE r.report IN $ids
DELETE r
