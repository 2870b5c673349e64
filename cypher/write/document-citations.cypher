// What the citations say of a document, for the properties that follow from all of them.
UNWIND $ids AS id
MATCH (n:PolicyDocument {id: id})
CALL (n) {
  MATCH (:Report)-[c:CITES]->(n)
  RETURN collect(DISTINCT c.title) AS titles, collect(DISTINCT c.docNumber) AS numbers
}
RETURN id AS id, coalesce(n.curated, false) AS curated, n.docNumber AS docNumber, titles AS titles, numbers AS numbers
