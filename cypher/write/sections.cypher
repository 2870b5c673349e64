UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MERGE (n:Section {id: row.id})
SET n = row
CREATE (r)-[:HAS_SECTION]->(n)
RETURN count(*) AS written
