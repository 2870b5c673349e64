UNWIND $wants.reports AS id
CALL (id) {
  MATCH (n:Report {id: id})
  RETURN collect(n {.id, .locality, .title, .year, .publishedOn, .issuers, .body, .level, .source, .mediaType, .contentHash, .inferred, .ingestedAt, .extractorVersion, .lexiconVersion}) AS found
}
RETURN 'reports' AS part, id AS id, found AS found
