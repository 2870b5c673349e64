n.publishedOn <= $publishedTo
