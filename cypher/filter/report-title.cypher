n.title CONTAINS $title
