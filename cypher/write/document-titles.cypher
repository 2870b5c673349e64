UNWIND $rows AS row
MATCH (n:PolicyDocument {id: row.id})
SET n.titles = row.titles, n.docNumber = row.docNumber
