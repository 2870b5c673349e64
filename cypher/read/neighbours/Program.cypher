UNWIND $wants.Program AS id
CALL (id) {
  MATCH (n:Program {id: id})-[r:COMPONENT_OF|FOUNDED_ON|IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect([type(r), m.id, r.year, m.year]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
