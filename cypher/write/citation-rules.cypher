// 旧版程序所写的文件引用，补记其原文所依规则。
UNWIND $rows AS row
MATCH (:Report {id: row.report})-[r:CITES]->(:PolicyDocument {id: row.policyDocument})
WHERE r.id = row.id
SET r.rules = row.rules
RETURN count(*) AS written
