EXISTS { (n)-[:MEASURES]->(:Indicator)-[:IN_THEME]->(theme:Theme) WHERE theme.id IN $themes }
