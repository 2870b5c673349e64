n.year <= $to
