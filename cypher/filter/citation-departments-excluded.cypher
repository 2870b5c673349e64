report.body IS NULL
