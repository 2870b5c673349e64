UNWIND $wants.today AS id
CALL (id) {
  MATCH way = (:Locality {id: id})-[:SUCCEEDED_BY*0..4]->(n:Locality)
  WHERE NOT EXISTS { (n)-[:SUCCEEDED_BY]->(:Locality) }
  WITH n, length(way) AS steps
  ORDER BY steps DESC, n.id
  LIMIT 1
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'today' AS part, id AS id, found AS found
