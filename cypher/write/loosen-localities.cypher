UNWIND $rows AS row
MATCH (place:Locality {id: row.from})-[r:PART_OF]->(:Locality)
WHERE NOT place.curated
DELETE r
