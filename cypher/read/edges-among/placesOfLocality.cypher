// 一地的其余关系已随邻点读出（tiesOfLocality），只差地与地之间的方向。
UNWIND $ids.placesOfLocality AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY]->(m)
  WHERE type(r) IN $types AND m.id IN $targets
  RETURN collect([type(r), m.id, null, null, null]) AS found
}
RETURN id AS source, found AS found
