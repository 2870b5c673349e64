EXISTS { (source:Report {id: r.report}) WHERE source.ingestedAt <= $ingestedTo }
