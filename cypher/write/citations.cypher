UNWIND $rows AS row
MATCH (report:Report {id: row.from})
MATCH (n:PolicyDocument {id: row.to})
CREATE (report)-[r:CITES]->(n)
SET r = row {.id, .relation, .title, .docNumber, .evidence, .mentions, .policyDocument, .spread, .rules}
RETURN count(*) AS written
