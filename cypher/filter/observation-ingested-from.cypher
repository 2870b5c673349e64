EXISTS { (source:Report {id: n.report}) WHERE source.ingestedAt >= $ingestedFrom }
