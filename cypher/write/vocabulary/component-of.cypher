UNWIND $rows AS row
MATCH (a:Program {id: row.from})
MATCH (b:Program {id: row.to})
MERGE (a)-[:COMPONENT_OF]->(b)
RETURN count(*) AS written
