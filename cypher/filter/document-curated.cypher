n.curated = $curated
