n.title CONTAINS $title OR any(other IN n.titles WHERE other CONTAINS $title) OR any(other IN n.aliases WHERE other CONTAINS $title)
