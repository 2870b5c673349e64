UNWIND $rows AS row
MATCH (n:Program {id: row.id})-[r:IN_THEME]->(:Theme)
WHERE NOT n.curated
DELETE r
