// 各项指标在各地的数据，前身与今名归为一处；按今名代码取若干处。
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Indicator {id: parent})<-[:MEASURES]-(n:Observation)<-[:REPORTS]-(:Report)<-[:PUBLISHED]-(place:Locality)
  WHERE true
  //{filters}
  WITH place, n
  ORDER BY n.year, n.report, n.start, n.id
  WITH place, collect(n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place}) AS figures
  CALL (place) {
    MATCH way = (place)-[:SUCCEEDED_BY*0..4]->(today:Locality)
    WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
      AND COUNT { (today)-[next:SUCCEEDED_BY]->(:Locality) WHERE next.kind <> 'MERGED' } = 0
    RETURN min(today.id) AS today
  }
  WITH coalesce(today, place.id) AS today, place, figures
  WHERE today > $after
  WITH today, place, figures
  ORDER BY today, place.id
  WITH today, collect({place: place.id, figures: figures}) AS parts
  ORDER BY today
  LIMIT $limit
  RETURN collect({place: today, parts: parts}) AS found
}
RETURN parent AS id, found AS found
