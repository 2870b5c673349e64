// 标题、文中写法与简称存为列表，无索引可逐项查：全文索引先按短语选出候选，再核对是否全同。
UNWIND $wants.documentsTitled AS id
CALL (id) {
  CALL (id) {
    CALL db.index.fulltext.queryNodes('PolicyDocument_names', '"' + replace(replace(id, '\\', '\\\\'), '"', '\\"') + '"') YIELD node
    RETURN node AS n
    UNION
    MATCH (n:PolicyDocument {id: 'pol-' + id})
    RETURN n
  }
  WITH n, id
  WHERE n.title = id OR id IN n.titles OR id IN n.aliases OR n.id = 'pol-' + id
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'documentsTitled' AS part, id AS id, found AS found
