program.curated = $curated
