UNWIND $wants.policyDocuments AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'policyDocuments' AS part, id AS id, found AS found
