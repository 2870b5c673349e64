UNWIND $wants.programsNamed AS id
CALL (id) {
  MATCH (n:Program)
  WHERE n.name = id OR id IN n.aliases
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'programsNamed' AS part, id AS id, found AS found
