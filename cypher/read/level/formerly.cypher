UNWIND $wants.formerly AS id
CALL (id) {
  MATCH way = (:Locality {id: id})<-[:SUCCEEDED_BY*1..4]-(n:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'formerly' AS part, id AS id, found AS found
