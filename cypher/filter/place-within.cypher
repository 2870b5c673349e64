EXISTS { (place)-[:SUCCEEDED_BY*0..4]->(:Locality)-[:PART_OF*0..6]->(:Locality {id: $within}) }
