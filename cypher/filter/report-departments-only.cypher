n.body IS NOT NULL
