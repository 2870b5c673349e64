UNWIND $wants.localitiesNamed AS id
CALL (id) {
  MATCH (n:Locality)
  WHERE n.name = id OR n.code = id OR n.fullName ENDS WITH id OR id IN n.aliases
  CALL (n) {
    MATCH way = (n)<-[:SUCCEEDED_BY*1..4]-(former:Locality)
    WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
    WITH former
    ORDER BY former.id
    RETURN collect(former.id) AS formerIds
  }
  WITH n, formerIds
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent, formerIds: formerIds}) AS found
}
RETURN 'localitiesNamed' AS part, id AS id, found AS found
