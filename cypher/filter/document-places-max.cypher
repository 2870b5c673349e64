places <= $placesMax
