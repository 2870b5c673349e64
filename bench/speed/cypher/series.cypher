MATCH (i:Indicator {id: 'ind-行政复议案件审结'})<-[:MEASURES]-(o:Observation)<-[:REPORTS]-(rep:Report)<-[:PUBLISHED]-(l:Locality)
WITH o, l, rep ORDER BY o.year, o.id LIMIT 100
MATCH (o)-[:EVIDENCED_BY]->(s:Sentence)
RETURN o.id AS id, o.year AS year, o.value AS value, o.unit AS unit, o.rawValue AS rawValue, l.name AS place, s.text AS sentence
ORDER BY year, id
