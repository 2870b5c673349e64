UNWIND $rows AS row
MERGE (n:Indicator {id: row.id})
SET n = row
RETURN count(*) AS written
