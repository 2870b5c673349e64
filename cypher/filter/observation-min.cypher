n.value >= $min
