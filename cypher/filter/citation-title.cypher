r.title CONTAINS $title
