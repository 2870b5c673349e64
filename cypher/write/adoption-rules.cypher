// 旧版程序所写的举措关系，补记其原文所依规则。
UNWIND $rows AS row
MATCH (:Locality {id: row.place})-[r:IMPLEMENTED|NAMED]->(:Program {id: row.program})
WHERE r.id = row.id
SET r.rules = row.rules
RETURN count(*) AS written
