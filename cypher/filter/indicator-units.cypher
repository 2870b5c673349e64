n.unit IN $units
