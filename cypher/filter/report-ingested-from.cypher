n.ingestedAt >= $ingestedFrom
