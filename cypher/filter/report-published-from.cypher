n.publishedOn >= $publishedFrom
