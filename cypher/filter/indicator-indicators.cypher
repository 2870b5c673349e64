n.id IN $indicators
