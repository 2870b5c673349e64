UNWIND $rows AS row
MATCH (place:Locality {id: row.locality})
MERGE (r:Report {id: row.id})
SET r = row
MERGE (r)<-[:PUBLISHED]-(place)
RETURN count(*) AS written
