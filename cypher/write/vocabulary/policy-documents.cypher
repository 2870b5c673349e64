// The titles that reports print stay.
UNWIND $rows AS row
MERGE (n:PolicyDocument {id: row.id})
ON CREATE SET n.titles = []
SET n += row
RETURN count(*) AS written
