EXISTS { (n)<-[:ISSUED]-(issuer:Locality) WHERE issuer.id IN $issuedBy }
