WITH key, row, [] AS ahead
