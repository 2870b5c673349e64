n.title CONTAINS $title OR any(other IN n.titles WHERE other CONTAINS $title)
