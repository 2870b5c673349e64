UNWIND $rows AS row
MATCH (place:Locality {id: row.from})
MATCH (above:Locality {id: row.to})
MERGE (place)-[r:PART_OF]->(above)
ON CREATE SET r.from = row.validFrom, r.until = row.validTo
RETURN count(*) AS written
