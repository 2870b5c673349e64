UNWIND $rows AS row
MATCH (s:Sentence {id: row.from})
MATCH (n:Program {id: row.to})
CREATE (s)-[r:MENTIONS]->(n)
SET r = row {.id, .start, .end, .text, .rule}
RETURN count(*) AS written
