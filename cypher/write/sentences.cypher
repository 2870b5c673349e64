UNWIND $rows AS row
MATCH (section:Section {id: row.section})
MERGE (n:Sentence {id: row.id})
SET n = row
CREATE (section)-[:HAS_SENTENCE]->(n)
RETURN count(*) AS written
