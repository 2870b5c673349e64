// Curated ones stay as the vocabulary has them.
UNWIND $rows AS row
MERGE (n:PolicyDocument {id: row.id})
ON CREATE SET n.titles = []
WITH n, row
WHERE NOT coalesce(n.curated, false)
SET n += row
