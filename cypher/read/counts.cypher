// 图谱里各类有多少。
MATCH (n:Locality) RETURN 'localities' AS kind, count(n) AS count
UNION ALL
MATCH (n:Locality)-[:PUBLISHED]->(:Report) RETURN 'reportingLocalities' AS kind, count(DISTINCT n.id) AS count
UNION ALL
MATCH (n:Report) RETURN 'reports' AS kind, count(n) AS count
UNION ALL
MATCH (n:Program) RETURN 'programs' AS kind, count(n) AS count
UNION ALL
MATCH (:Locality)-[:IMPLEMENTED|NAMED]->(n:Program) RETURN 'namedPrograms' AS kind, count(DISTINCT n.id) AS count
UNION ALL
MATCH (:Locality)-[r:IMPLEMENTED|NAMED]->(:Program) RETURN 'adoptions' AS kind, count(r) AS count
UNION ALL
MATCH (n:PolicyDocument) RETURN 'policyDocuments' AS kind, count(n) AS count
UNION ALL
MATCH (:Report)-[:CITES]->(n:PolicyDocument) RETURN 'citedDocuments' AS kind, count(DISTINCT n.id) AS count
UNION ALL
MATCH (:Report)-[r:CITES]->(:PolicyDocument) RETURN 'citations' AS kind, count(r) AS count
UNION ALL
MATCH (n:Indicator) RETURN 'indicators' AS kind, count(n) AS count
UNION ALL
MATCH (n:Observation) RETURN 'observations' AS kind, count(n) AS count
UNION ALL
MATCH (n:Organization) RETURN 'organizations' AS kind, count(n) AS count
UNION ALL
MATCH (n:Sentence) RETURN 'sentences' AS kind, count(n) AS count
