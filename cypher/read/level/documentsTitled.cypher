UNWIND $wants.documentsTitled AS id
CALL (id) {
  MATCH (n:PolicyDocument)
  WHERE n.title = id OR id IN n.titles OR id IN n.aliases OR n.id = 'pol-' + id
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'documentsTitled' AS part, id AS id, found AS found
