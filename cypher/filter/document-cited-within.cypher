EXISTS { (n)<-[:CITES]-(:Report)<-[:PUBLISHED]-(:Locality)-[:PART_OF*0..6]->(:Locality {id: $within}) }
