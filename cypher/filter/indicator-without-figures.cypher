NOT EXISTS { (n)<-[:MEASURES]-(:Observation) }
