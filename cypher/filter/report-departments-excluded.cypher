n.body IS NULL
