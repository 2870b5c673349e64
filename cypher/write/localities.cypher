// Curated ones stay as the vocabulary has them.
UNWIND $rows AS row
MERGE (n:Locality {id: row.id})
WITH n, row
WHERE NOT coalesce(n.curated, false)
SET n += row
