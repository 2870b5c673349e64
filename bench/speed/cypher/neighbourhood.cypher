MATCH (n:Program {id: 'prog-三项制度'})
CALL (n) {
  MATCH (n)-[:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|CITES|REPORTS|MEASURES|COMPONENT_OF|FOUNDED_ON|BELONGS_TO*1..2]-(m)
  WHERE m <> n
  WITH DISTINCT m ORDER BY m.id LIMIT 199
  RETURN collect(m) AS found
}
WITH [n] + found AS nodes
UNWIND nodes AS a
CALL (a, nodes) {
  MATCH (a)-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|CITES|REPORTS|MEASURES|COMPONENT_OF|FOUNDED_ON|BELONGS_TO]->(b)
  WHERE b IN nodes
  RETURN collect({type: type(r), target: b.id}) AS edges
}
RETURN a.id AS id, labels(a) AS labels, coalesce(a.name, a.title) AS label, edges
