// 文件，以及有多少地方的报告提到它。此引擎中一次汇总快于逐件计数。
CALL () {
  MATCH (n:PolicyDocument)
  OPTIONAL MATCH (n)<-[:CITES]-(report:Report)
  WITH n, count(DISTINCT report.locality) AS places
  WHERE true
  //{filters}
  WITH n, n.id AS id, CASE $by
    WHEN 'YEAR' THEN coalesce(n.year, -1)
    WHEN 'PLACES' THEN places
    ELSE n.title END AS key
  WHERE $key IS NULL
    OR ($greater AND (key > $key OR (key = $key AND id > $id)))
    OR (NOT $greater AND (key < $key OR (key = $key AND id < $id)))
  WITH n, id, key
  //{order}
  LIMIT $limit
  RETURN key, [n.id, n.title, n.titles, n.aliases, n.docNumber, n.kind, n.year, n.curated] AS row
}
RETURN null AS id, key AS key, row AS row, [] AS ahead, null AS total
UNION ALL
UNWIND CASE WHEN $counted THEN [null] ELSE [] END AS parent
CALL () {
  MATCH (n:PolicyDocument)
  OPTIONAL MATCH (n)<-[:CITES]-(report:Report)
  WITH n, count(DISTINCT report.locality) AS places
  WHERE true
  //{filters}
  RETURN count(*) AS total
}
RETURN parent AS id, null AS key, [] AS row, [] AS ahead, total AS total
