n.year >= $from
