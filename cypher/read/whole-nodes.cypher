// 导出：举措、文件、机构、地区，按编号。
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN collect(properties(n)) AS programs
}
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN collect(properties(n)) AS policyDocuments
}
CALL (id) {
  MATCH (n:Organization {id: id})
  RETURN collect(properties(n)) AS organizations
}
CALL (id) {
  MATCH (n:Locality {id: id})
  RETURN collect(properties(n)) AS localities
}
RETURN id AS id, programs AS programs, policyDocuments AS policyDocuments, organizations AS organizations, localities AS localities
