place.level IN $levels
