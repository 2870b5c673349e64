program.id IN $programs
