// 名称、别名、代码所指的地区、举措、指标。
UNWIND $localities AS name
CALL (name) {
  MATCH (n:Locality)
  WHERE n.name = name OR n.code = name OR n.fullName ENDS WITH name OR name IN n.aliases
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'locality' AS part, name AS name, found AS found
UNION ALL
UNWIND $programs AS name
CALL (name) {
  MATCH (n:Program)
  WHERE n.name = name OR name IN n.aliases
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'program' AS part, name AS name, found AS found
UNION ALL
UNWIND $indicators AS name
CALL (name) {
  MATCH (n:Indicator)
  WHERE n.name = name OR name IN n.aliases
  RETURN collect(n {.id, .name, .unit, .valueType, .aliases, .theme}) AS found
}
RETURN 'indicator' AS part, name AS name, found AS found
