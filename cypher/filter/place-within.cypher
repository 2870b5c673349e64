EXISTS { (place)-[:PART_OF*0..6]->(:Locality {id: $within}) }
