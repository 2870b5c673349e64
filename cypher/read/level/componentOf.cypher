UNWIND $wants.componentOf AS id
CALL (id) {
  MATCH (:Program {id: id})-[:COMPONENT_OF]->(n:Program)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'componentOf' AS part, id AS id, found AS found
