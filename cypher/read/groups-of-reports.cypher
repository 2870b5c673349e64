// 报告分组计数。
MATCH (place:Locality)-[:PUBLISHED]->(n:Report)
WHERE true
//{filters}
WITH place, [name IN $by | CASE name
    WHEN 'YEAR' THEN toString(n.year)
    WHEN 'LOCALITY' THEN place.id
    WHEN 'PROVINCE' THEN 'loc-' + substring(coalesce(place.code, substring(place.id, 6)), 0, 2) + '0000'
    WHEN 'LEVEL' THEN place.level
    WHEN 'REPORT_LEVEL' THEN n.level
    ELSE '' END] AS id
WITH id, count(*) AS count, count(DISTINCT place.id) AS places, 0 AS sum, [] AS units
WITH id, count, places, sum, units, CASE $sort
    WHEN 'COUNT' THEN count
    WHEN 'PLACES' THEN places
    WHEN 'SUM' THEN sum
    ELSE 0 END AS key
//{order}
LIMIT $limit
RETURN id AS keys, count AS count, places AS places, sum AS sum, units AS units
