place.id IN $localities
