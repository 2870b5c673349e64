EXISTS { (place)-[:PUBLISHED]->(report:Report) WHERE report.year >= $reportedFrom AND report.year <= $reportedTo }
