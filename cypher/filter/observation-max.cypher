n.value <= $max
