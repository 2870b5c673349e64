// 数据分组计数与求和；单位不一时不求和，由调用者判断。
MATCH (place:Locality)-[:PUBLISHED]->(:Report)-[:REPORTS]->(n:Observation)
OPTIONAL MATCH (n)-[:MEASURES]->(indicator:Indicator)
WITH place, n, indicator
WHERE true
//{filters}
WITH place, n, [name IN $by | CASE name
    WHEN 'YEAR' THEN coalesce(toString(n.year), '')
    WHEN 'LOCALITY' THEN place.id
    WHEN 'PROVINCE' THEN 'loc-' + substring(coalesce(place.code, substring(place.id, 6)), 0, 2) + '0000'
    WHEN 'LEVEL' THEN place.level
    WHEN 'INDICATOR' THEN coalesce(n.indicator, '')
    WHEN 'THEME' THEN coalesce(indicator.theme, '')
    WHEN 'KIND' THEN coalesce(indicator.valueType, '')
    WHEN 'UNIT' THEN n.unit
    WHEN 'ROLE' THEN n.role
    WHEN 'PERIOD' THEN coalesce(n.period, '')
    WHEN 'SCOPE' THEN coalesce(n.scope, '')
    WHEN 'CURATED' THEN toString(n.indicator IS NOT NULL)
    ELSE '' END] AS id
WITH id, count(*) AS count, count(DISTINCT place.id) AS places, sum(n.baseValue) AS sum, collect(DISTINCT n.baseUnit) AS units
WITH id, count, places, sum, units, CASE $sort
    WHEN 'COUNT' THEN count
    WHEN 'PLACES' THEN places
    WHEN 'SUM' THEN sum
    ELSE 0 END AS key
//{order}
LIMIT $limit
RETURN id AS keys, count AS count, places AS places, sum AS sum, units AS units
