// 最短的路上的下一个节点，同长取标识最小的；left 是从它到终点还有几步。
CALL () {
  UNWIND $from.Locality AS id
  MATCH (n:Locality {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.Report AS id
  MATCH (n:Report {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.Program AS id
  MATCH (n:Program {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.PolicyDocument AS id
  MATCH (n:PolicyDocument {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.Indicator AS id
  MATCH (n:Indicator {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.Observation AS id
  MATCH (n:Observation {id: id})
  RETURN n AS a
  UNION ALL
  UNWIND $from.Organization AS id
  MATCH (n:Organization {id: id})
  RETURN n AS a
}
CALL () {
  UNWIND $to.Locality AS id
  MATCH (n:Locality {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.Report AS id
  MATCH (n:Report {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.Program AS id
  MATCH (n:Program {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.PolicyDocument AS id
  MATCH (n:PolicyDocument {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.Indicator AS id
  MATCH (n:Indicator {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.Observation AS id
  MATCH (n:Observation {id: id})
  RETURN n AS b
  UNION ALL
  UNWIND $to.Organization AS id
  MATCH (n:Organization {id: id})
  RETURN n AS b
}
MATCH (a)-[:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|CITES|REPORTS|MEASURES|COMPONENT_OF|FOUNDED_ON|BELONGS_TO]-(m)
WITH DISTINCT m, b
MATCH way = shortestPath((m)-[:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|CITES|REPORTS|MEASURES|COMPONENT_OF|FOUNDED_ON|BELONGS_TO*..6]-(b))
WITH m, length(way) AS left
WHERE left = $left
RETURN min(m.id) AS id
