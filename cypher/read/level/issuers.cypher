UNWIND $wants.issuers AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})<-[r:ISSUED]-(place:Locality)
  WITH n, r, place
  ORDER BY r.id
  RETURN collect({id: r.id, year: r.year, report: r.report, evidence: r.evidence, place: place.id, policyDocument: n.id}) AS found
}
RETURN 'issuers' AS part, id AS id, found AS found
