UNWIND $wants.ancestors AS id
CALL (id) {
  MATCH way = (:Locality {id: id})-[:PART_OF*1..6]->(n:Locality)
  WITH n, length(way) AS distance
  ORDER BY distance, n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'ancestors' AS part, id AS id, found AS found
