report.year <= $to
