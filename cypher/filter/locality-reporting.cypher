EXISTS { (place)-[:PUBLISHED]->(:Report) }
