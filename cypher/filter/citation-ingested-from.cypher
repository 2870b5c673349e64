report.ingestedAt >= $ingestedFrom
