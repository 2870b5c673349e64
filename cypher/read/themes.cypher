// 全部主题。
MATCH (n:Theme)
RETURN n {.id, .name, .order, .outlineSection} AS theme
ORDER BY n.order
