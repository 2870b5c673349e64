place.fullName CONTAINS $name
