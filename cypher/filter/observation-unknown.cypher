n.indicator IS NULL
