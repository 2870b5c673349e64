UNWIND $rows AS row
MATCH (place:Locality {id: row.from})
MATCH (n:PolicyDocument {id: row.to})
CREATE (place)-[r:ISSUED]->(n)
SET r = row {.id, .year, .report, .evidence}
RETURN count(*) AS written
