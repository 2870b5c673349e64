UNWIND $wants.documentsNumbered AS id
CALL (id) {
  MATCH (n:PolicyDocument)
  WHERE n.docNumber = id
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'documentsNumbered' AS part, id AS id, found AS found
