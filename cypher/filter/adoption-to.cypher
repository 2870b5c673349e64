r.year <= $to
