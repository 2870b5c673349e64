EXISTS { (n)<-[:MEASURES]-(:Observation) }
