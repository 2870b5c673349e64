// 导出：这些举措中，合乎条件的报告提到的。
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Program {id: id})<-[a:IMPLEMENTED|NAMED]-(:Locality)
  WHERE a.year >= $from AND a.year <= $to AND ($everywhere OR a.place IN $places)
    AND (NOT $named OR id IN $programs) AND (NOT $themed OR p.theme IN $themes)
  WITH p
  LIMIT 1
  RETURN collect(p.id) AS found
}
RETURN id AS id, found AS found
