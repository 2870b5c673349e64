n.indicator IN $indicators
