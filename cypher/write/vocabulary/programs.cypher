UNWIND $rows AS row
MERGE (n:Program {id: row.id})
SET n = row
RETURN count(*) AS written
