report.year >= $from
