n.indicator IS NOT NULL
