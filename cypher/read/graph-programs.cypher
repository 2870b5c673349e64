// 图的切片：各主题的举措。
MATCH (n:Program)-[:IN_THEME]->(theme:Theme)
WHERE theme.id IN $themes
RETURN n.id AS id
ORDER BY id
