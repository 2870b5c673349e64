place.validTo IS NULL
