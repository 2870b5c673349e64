UNWIND $wants.successors AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:SUCCEEDED_BY]->(n:Locality)
  WITH r, n
  ORDER BY r.year, n.id
  RETURN collect({year: r.year, kind: r.kind, locality: n.id}) AS found
}
RETURN 'successors' AS part, id AS id, found AS found
