UNWIND $rows AS row
MERGE (n:Theme {id: row.id})
SET n = row
RETURN count(*) AS written
