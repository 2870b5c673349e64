UNWIND $rows AS row
MERGE (n:Locality {id: row.id})
SET n = row
RETURN count(*) AS written
