UNWIND $rows AS row
MATCH (r:Report {id: row.id})
SET r.digest = row.digest
RETURN count(*) AS written
