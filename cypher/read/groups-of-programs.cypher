// 举措分组计数。
MATCH (n:Program)
CALL (n) {
  MATCH (n)<-[:IMPLEMENTED]-(place:Locality)
  RETURN count(DISTINCT place.id) AS adopters
}
WITH n, adopters
WHERE true
//{filters}
WITH n, [name IN $by | CASE name
    WHEN 'THEME' THEN coalesce(n.theme, '')
    WHEN 'KIND' THEN n.kind
    WHEN 'SCOPE' THEN n.scope
    WHEN 'CURATED' THEN toString(n.curated)
    ELSE '' END] AS id
WITH id, count(*) AS count, 0 AS places, 0 AS sum, [] AS units
WITH id, count, places, sum, units, CASE $sort
    WHEN 'COUNT' THEN count
    WHEN 'PLACES' THEN places
    WHEN 'SUM' THEN sum
    ELSE 0 END AS key
//{order}
LIMIT $limit
RETURN id AS keys, count AS count, places AS places, sum AS sum, units AS units
