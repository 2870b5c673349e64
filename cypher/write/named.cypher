UNWIND $rows AS row
MATCH (place:Locality {id: row.from})
MATCH (n:Program {id: row.to})
CREATE (place)-[r:NAMED]->(n)
SET r = row {.id, .year, .report, .status, .evidence, .mentions, .place, .program, .plannedFor, .spread, .rules}
RETURN count(*) AS written
