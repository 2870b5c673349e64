n.ingestedAt <= $ingestedTo
