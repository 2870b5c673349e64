UNWIND $rows AS row
MATCH (a:Indicator {id: row.from})
MATCH (b:Theme {id: row.to})
MERGE (a)-[:IN_THEME]->(b)
RETURN count(*) AS written
