UNWIND $wants.children AS id
CALL (id) {
  MATCH (:Locality {id: id})<-[:PART_OF]-(n:Locality)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'children' AS part, id AS id, found AS found
