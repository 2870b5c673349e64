WITH id, key, row, [] AS ahead
