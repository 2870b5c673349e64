// 标题或文号所指的文件。
MATCH (n:PolicyDocument)
WHERE n.title = $title OR $title IN n.titles OR n.docNumber = $docNumber
RETURN n {.id, .title, .titles, .docNumber, .kind, .year, .curated} AS document
ORDER BY n.id
LIMIT 20
