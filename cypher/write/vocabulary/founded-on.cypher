UNWIND $rows AS row
MATCH (a:Program {id: row.from})
MATCH (b:PolicyDocument {id: row.to})
MERGE (a)-[:FOUNDED_ON]->(b)
RETURN count(*) AS written
