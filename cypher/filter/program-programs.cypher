n.id IN $programs
