EXISTS { (source:Report {id: n.report}) WHERE source.publishedOn <= $publishedTo }
