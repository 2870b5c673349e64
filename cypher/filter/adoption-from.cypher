r.year >= $from
