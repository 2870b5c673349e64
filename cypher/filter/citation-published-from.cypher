report.publishedOn >= $publishedFrom
