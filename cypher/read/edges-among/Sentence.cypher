UNWIND $ids.Sentence AS id
CALL (id) {
  MATCH (:Sentence {id: id})-[r:MENTIONS]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect({type: type(r), target: m.id, id: r.id, year: r.year, properties: CASE WHEN $detailed THEN r {.*} END}) AS found
}
RETURN id AS source, found AS found
