EXISTS { (source:Report {id: r.report}) WHERE source.publishedOn >= $publishedFrom }
