place.validTo IS NOT NULL
