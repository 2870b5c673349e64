n.metric CONTAINS $metric
