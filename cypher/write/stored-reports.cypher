// What is there for the same body and year.
UNWIND $rows AS row
CALL (row) {
  MATCH (r:Report {locality: row.locality})
  WHERE r.year = row.year AND coalesce(r.body, '') = row.body
  RETURN collect(r {.id, .source, .contentHash, .extractorVersion, .lexiconVersion}) AS stored
}
RETURN row.slot AS slot, stored AS stored
