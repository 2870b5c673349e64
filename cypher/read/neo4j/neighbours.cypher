// 图上若干节点的邻居：稠密的关系按散列值取，其余全取。
UNWIND $wants.Locality AS id
CALL (id) {
  MATCH (n:Locality {id: id})-[r:PART_OF|SUCCEEDED_BY|PUBLISHED|IMPLEMENTED|NAMED|ISSUED|BELONGS_TO]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Report AS id
CALL (id) {
  MATCH (n:Report {id: id})-[r:PUBLISHED|CITES|REPORTS|HAS_SECTION]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Program AS id
CALL (id) {
  MATCH (n:Program {id: id})-[r:COMPONENT_OF|FOUNDED_ON|IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.PolicyDocument AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})-[r:ISSUED|FOUNDED_ON]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Indicator AS id
CALL (id) {
  MATCH (n:Indicator {id: id})-[r:IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Observation AS id
CALL (id) {
  MATCH (n:Observation {id: id})-[r:REPORTS|MEASURES|EVIDENCED_BY]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Organization AS id
CALL (id) {
  MATCH (n:Organization {id: id})-[r:BELONGS_TO]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Section AS id
CALL (id) {
  MATCH (n:Section {id: id})-[r:HAS_SECTION|HAS_SENTENCE|IN_THEME]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.Sentence AS id
CALL (id) {
  MATCH (n:Sentence {id: id})-[r:HAS_SENTENCE|MENTIONS|EVIDENCED_BY]-(m)
  WHERE type(r) IN $types
  RETURN collect({type: type(r), out: startNode(r) = n, id: m.id, year: r.year, own: m.year}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
UNION ALL
UNWIND $wants.IMPLEMENTED AS id
CALL (id) {
  MATCH (place:Locality)-[r:IMPLEMENTED]->(:Program)
  WHERE r.program = id AND r.spread > $after.IMPLEMENTED AND (NOT $dated OR (r.year >= $from AND r.year <= $to))
  WITH DISTINCT place.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect({id: other, key: key}) AS found
}
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[r:IMPLEMENTED]-() WHERE r.year >= $from AND r.year <= $to }
    ELSE COUNT { (n)<-[:IMPLEMENTED]-() } END AS total
}
RETURN 'IMPLEMENTED' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.NAMED AS id
CALL (id) {
  MATCH (place:Locality)-[r:NAMED]->(:Program)
  WHERE r.program = id AND r.spread > $after.NAMED AND (NOT $dated OR (r.year >= $from AND r.year <= $to))
  WITH DISTINCT place.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect({id: other, key: key}) AS found
}
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[r:NAMED]-() WHERE r.year >= $from AND r.year <= $to }
    ELSE COUNT { (n)<-[:NAMED]-() } END AS total
}
RETURN 'NAMED' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.CITES AS id
CALL (id) {
  MATCH (m:Report)-[r:CITES]->(:PolicyDocument)
  WHERE r.policyDocument = id AND r.spread > $after.CITES AND (NOT $dated OR (m.year >= $from AND m.year <= $to))
  WITH DISTINCT m.id AS other, r.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect({id: other, key: key}) AS found
}
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[:CITES]-(m:Report) WHERE m.year >= $from AND m.year <= $to }
    ELSE COUNT { (n)<-[:CITES]-() } END AS total
}
RETURN 'CITES' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.MEASURES AS id
CALL (id) {
  MATCH (m:Observation)
  WHERE m.indicator = id AND m.spread > $after.MEASURES AND (NOT $dated OR (m.year >= $from AND m.year <= $to))
  WITH m.id AS other, m.spread AS key
  ORDER BY key
  LIMIT $take
  RETURN collect({id: other, key: key}) AS found
}
CALL (id) {
  MATCH (n:Indicator {id: id})
  RETURN CASE
    WHEN $dated THEN COUNT { MATCH (n)<-[:MEASURES]-(m:Observation) WHERE m.year >= $from AND m.year <= $to }
    ELSE COUNT { (n)<-[:MEASURES]-() } END AS total
}
RETURN 'MEASURES' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.mentionsLocality AS id
CALL (id) {
  MATCH (n:Locality {id: id})<-[:MENTIONS]-(m:Sentence)
  WITH DISTINCT m.id AS other, m.start AS start
  ORDER BY start, other
  LIMIT 5000
  RETURN collect({type: 'MENTIONS', out: false, id: other, year: null, own: null}) AS found
}
CALL (id) {
  MATCH (n:Locality {id: id})
  RETURN COUNT { (n)<-[:MENTIONS]-() } AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.mentionsProgram AS id
CALL (id) {
  MATCH (n:Program {id: id})<-[:MENTIONS]-(m:Sentence)
  WITH DISTINCT m.id AS other, m.start AS start
  ORDER BY start, other
  LIMIT 5000
  RETURN collect({type: 'MENTIONS', out: false, id: other, year: null, own: null}) AS found
}
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN COUNT { (n)<-[:MENTIONS]-() } AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.mentionsPolicyDocument AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})<-[:MENTIONS]-(m:Sentence)
  WITH DISTINCT m.id AS other, m.start AS start
  ORDER BY start, other
  LIMIT 5000
  RETURN collect({type: 'MENTIONS', out: false, id: other, year: null, own: null}) AS found
}
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN COUNT { (n)<-[:MENTIONS]-() } AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.mentionsOrganization AS id
CALL (id) {
  MATCH (n:Organization {id: id})<-[:MENTIONS]-(m:Sentence)
  WITH DISTINCT m.id AS other, m.start AS start
  ORDER BY start, other
  LIMIT 5000
  RETURN collect({type: 'MENTIONS', out: false, id: other, year: null, own: null}) AS found
}
CALL (id) {
  MATCH (n:Organization {id: id})
  RETURN COUNT { (n)<-[:MENTIONS]-() } AS total
}
RETURN '' AS branch, id AS id, found AS found, total AS total
UNION ALL
UNWIND $wants.Theme AS id
CALL (id) {
  MATCH (n:Theme {id: id})<-[:IN_THEME]-(m)
  WHERE (m:Program AND $programs) OR (m:Indicator AND $indicators) OR (m:Section AND $sections)
  WITH m.id AS other
  ORDER BY other
  LIMIT 5000
  RETURN collect({type: 'IN_THEME', out: false, id: other, year: null, own: null}) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
