UNWIND $rows AS row
MATCH (old:Locality {id: row.from})
MATCH (new:Locality {id: row.to})
CREATE (old)-[r:SUCCEEDED_BY]->(new)
SET r.year = row.year, r.kind = row.kind
RETURN count(*) AS written
