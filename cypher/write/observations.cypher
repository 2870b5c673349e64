UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MATCH (s:Sentence {id: row.sentence})
MERGE (n:Observation {id: row.id})
SET n = row
CREATE (r)-[:REPORTS]->(n)
CREATE (n)-[:EVIDENCED_BY]->(s)
RETURN count(*) AS written
