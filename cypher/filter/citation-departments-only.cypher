report.body IS NOT NULL
