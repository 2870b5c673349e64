n.name CONTAINS $name OR any(other IN n.aliases WHERE other CONTAINS $name)
