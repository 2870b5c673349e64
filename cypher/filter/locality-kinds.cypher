place.kind IN $kinds
