UNWIND $wants.foundedOn AS id
CALL (id) {
  MATCH (:Program {id: id})-[:FOUNDED_ON]->(n:PolicyDocument)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'foundedOn' AS part, id AS id, found AS found
