NOT EXISTS { (place)-[:PUBLISHED]->(:Report) }
