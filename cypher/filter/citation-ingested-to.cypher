report.ingestedAt <= $ingestedTo
