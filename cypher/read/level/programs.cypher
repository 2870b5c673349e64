UNWIND $wants.programs AS id
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'programs' AS part, id AS id, found AS found
