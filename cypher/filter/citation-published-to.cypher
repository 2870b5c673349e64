report.publishedOn <= $publishedTo
