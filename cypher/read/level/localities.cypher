UNWIND $wants.localities AS id
CALL (id) {
  MATCH (n:Locality {id: id})
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'localities' AS part, id AS id, found AS found
