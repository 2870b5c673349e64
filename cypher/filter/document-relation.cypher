EXISTS { (n)<-[c:CITES]-(:Report) WHERE c.relation IN $relations }
