UNWIND $rows AS row
MATCH (place:Locality {id: row.locality})
MERGE (n:Organization {id: row.id})
SET n = row
MERGE (n)-[:BELONGS_TO]->(place)
RETURN count(*) AS written
