UNWIND $rows AS row
MATCH (n:Observation {id: row.from})
MATCH (i:Indicator {id: row.to})
CREATE (n)-[:MEASURES]->(i)
RETURN count(*) AS written
