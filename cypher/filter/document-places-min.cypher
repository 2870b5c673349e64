places >= $placesMin
