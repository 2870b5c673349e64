// 一层查询所需的全部节点与近邻，一条语句取回；没有要的部分其列表为空。
UNWIND $wants.localities AS id
CALL (id) {
  MATCH (n:Locality {id: id})
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'localities' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reports AS id
CALL (id) {
  MATCH (n:Report {id: id})
  RETURN collect(n {.id, .locality, .title, .year, .publishedOn, .issuers, .body, .level, .source, .mediaType, .contentHash, .inferred, .ingestedAt, .extractorVersion, .lexiconVersion}) AS found
}
RETURN 'reports' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.programs AS id
CALL (id) {
  MATCH (n:Program {id: id})
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'programs' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.policyDocuments AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'policyDocuments' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.indicators AS id
CALL (id) {
  MATCH (n:Indicator {id: id})
  RETURN collect(n {.id, .name, .unit, .valueType, .aliases, .theme}) AS found
}
RETURN 'indicators' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.observations AS id
CALL (id) {
  MATCH (n:Observation {id: id})
  RETURN collect(n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place}) AS found
}
RETURN 'observations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.organizations AS id
CALL (id) {
  MATCH (n:Organization {id: id})
  RETURN collect(n {.id, .name, .kind, .locality}) AS found
}
RETURN 'organizations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.themes AS id
CALL (id) {
  MATCH (n:Theme {id: id})
  RETURN collect(n {.id, .name, .order, .outlineSection}) AS found
}
RETURN 'themes' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.sections AS id
CALL (id) {
  MATCH (n:Section {id: id})
  RETURN collect(n {.id, .heading, .number, .depth, .order, .role, .start, .end, .theme, .path, .report}) AS found
}
RETURN 'sections' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.sentences AS id
CALL (id) {
  MATCH (n:Sentence {id: id})
  RETURN collect(n {.id, .text, .start, .end, .order, .role, .section, .report}) AS found
}
RETURN 'sentences' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.texts AS id
CALL (id) {
  MATCH (n:Report {id: id})
  RETURN collect(n {.text}) AS found
}
RETURN 'texts' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.evidence AS id
CALL (id) {
  MATCH (n:Sentence {id: id})<-[:HAS_SENTENCE]-(section:Section)
  RETURN collect({sentence: n {.id, .text, .start, .end, .order, .role, .section, .report}, path: section.path}) AS found
}
RETURN 'evidence' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.mentions AS id
CALL (id) {
  MATCH (:Sentence {id: id})-[m:MENTIONS]->(target)
  WITH m, target
  ORDER BY m.start, m.id
  RETURN collect({id: m.id, start: m.start, end: m.end, text: m.text, rule: m.rule, target: target.id}) AS found
}
RETURN 'mentions' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.ancestors AS id
CALL (id) {
  MATCH way = (:Locality {id: id})-[:PART_OF*1..6]->(n:Locality)
  WITH n, length(way) AS distance
  ORDER BY distance, n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'ancestors' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.children AS id
CALL (id) {
  MATCH (:Locality {id: id})<-[:PART_OF]-(n:Locality)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'children' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.predecessors AS id
CALL (id) {
  MATCH (:Locality {id: id})<-[r:SUCCEEDED_BY]-(n:Locality)
  WITH r, n
  ORDER BY r.year, n.id
  RETURN collect({year: r.year, kind: r.kind, locality: n.id}) AS found
}
RETURN 'predecessors' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.successors AS id
CALL (id) {
  MATCH (:Locality {id: id})-[r:SUCCEEDED_BY]->(n:Locality)
  WITH r, n
  ORDER BY r.year, n.id
  RETURN collect({year: r.year, kind: r.kind, locality: n.id}) AS found
}
RETURN 'successors' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.formerly AS id
CALL (id) {
  MATCH way = (:Locality {id: id})<-[:SUCCEEDED_BY*1..4]-(n:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'formerly' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.formerIds AS id
CALL (id) {
  MATCH way = (:Locality {id: id})<-[:SUCCEEDED_BY*1..4]-(n:Locality)
  WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
  WITH n
  ORDER BY n.id
  RETURN collect(n.id) AS found
}
RETURN 'formerIds' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.today AS id
CALL (id) {
  MATCH way = (:Locality {id: id})-[:SUCCEEDED_BY*0..4]->(n:Locality)
  WHERE NOT EXISTS { (n)-[:SUCCEEDED_BY]->(:Locality) }
  WITH n, length(way) AS steps
  ORDER BY steps DESC, n.id
  LIMIT 1
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent}) AS found
}
RETURN 'today' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.components AS id
CALL (id) {
  MATCH (:Program {id: id})<-[:COMPONENT_OF]-(n:Program)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'components' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.componentOf AS id
CALL (id) {
  MATCH (:Program {id: id})-[:COMPONENT_OF]->(n:Program)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'componentOf' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.foundedOn AS id
CALL (id) {
  MATCH (:Program {id: id})-[:FOUNDED_ON]->(n:PolicyDocument)
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'foundedOn' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.adopters AS id
CALL (id) {
  MATCH (:Program {id: id})<-[:IMPLEMENTED]-(place:Locality)
  WITH count(DISTINCT place.id) AS places
  RETURN collect(places) AS found
}
RETURN 'adopters' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.citingPlaces AS id
CALL (id) {
  MATCH (:PolicyDocument {id: id})<-[:CITES]-(report:Report)
  WITH count(DISTINCT report.locality) AS places
  RETURN collect(places) AS found
}
RETURN 'citingPlaces' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.issuers AS id
CALL (id) {
  MATCH (n:PolicyDocument {id: id})<-[r:ISSUED]-(place:Locality)
  WITH n, r, place
  ORDER BY r.id
  RETURN collect({id: r.id, year: r.year, report: r.report, evidence: r.evidence, place: place.id, policyDocument: n.id}) AS found
}
RETURN 'issuers' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportSections AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(n:Section)
  WITH n
  ORDER BY n.order
  RETURN collect(n {.id, .heading, .number, .depth, .order, .role, .start, .end, .theme, .path, .report}) AS found
}
RETURN 'reportSections' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportSentences AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(n:Sentence)
  WITH n
  ORDER BY n.start
  RETURN collect(n {.id, .text, .start, .end, .order, .role, .section, .report}) AS found
}
RETURN 'reportSentences' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportOrganizations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(n:Organization)
  WITH DISTINCT n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .kind, .locality}) AS found
}
RETURN 'reportOrganizations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.adoptions AS id
CALL (id) {
  MATCH (:Report {id: split(id, '|')[0]})<-[:PUBLISHED]-(:Locality)-[n:IMPLEMENTED|NAMED]->(:Program)
  WHERE n.id = split(id, '|')[1]
  RETURN collect(n {.id, .year, .report, .status, .plannedFor, .evidence, .mentions, .place, .program}) AS found
}
RETURN 'adoptions' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.citations AS id
CALL (id) {
  MATCH (report:Report {id: split(id, '|')[0]})-[r:CITES]->(document:PolicyDocument)
  WHERE r.id = split(id, '|')[1]
  RETURN collect({id: r.id, relation: r.relation, title: r.title, docNumber: r.docNumber, evidence: r.evidence, mentions: r.mentions, report: report.id, policyDocument: document.id}) AS found
}
RETURN 'citations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportAdoptions AS id
CALL (id) {
  MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[r:IMPLEMENTED|NAMED]->(program:Program)
  WHERE r.report = id
  WITH r, program
  ORDER BY r.id
  RETURN collect({id: r.id, year: r.year, report: r.report, status: r.status, plannedFor: r.plannedFor, evidence: r.evidence, mentions: r.mentions, place: r.place, program: r.program, programName: program.name}) AS found
}
RETURN 'reportAdoptions' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportCitations AS id
CALL (id) {
  MATCH (report:Report {id: id})-[r:CITES]->(document:PolicyDocument)
  WITH report, r, document
  ORDER BY r.id
  RETURN collect({year: report.year, id: r.id, relation: r.relation, title: r.title, docNumber: r.docNumber, evidence: r.evidence, mentions: r.mentions, report: id, policyDocument: document.id}) AS found
}
RETURN 'reportCitations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.reportObservations AS id
CALL (id) {
  MATCH (:Report {id: id})-[:REPORTS]->(n:Observation)
  WITH n
  ORDER BY n.start, n.id
  RETURN collect(n {.id, .indicator, .sentence, .metric, .value, .unit, .rawValue, .baseValue, .baseUnit, .approximation, .scope, .period, .year, .role, .start, .end, .rule, .report, .place}) AS found
}
RETURN 'reportObservations' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.localitiesNamed AS id
CALL (id) {
  MATCH (n:Locality)
  WHERE n.name = id OR n.code = id OR n.fullName ENDS WITH id OR id IN n.aliases
  CALL (n) {
    MATCH way = (n)<-[:SUCCEEDED_BY*1..4]-(former:Locality)
    WHERE all(step IN relationships(way) WHERE step.kind <> 'MERGED')
    WITH former
    ORDER BY former.id
    RETURN collect(former.id) AS formerIds
  }
  WITH n, formerIds
  ORDER BY n.id
  RETURN collect(n {.id, .name, .fullName, .code, .level, .kind, .aliases, .pinyin, .validFrom, .validTo, .parent, formerIds: formerIds}) AS found
}
RETURN 'localitiesNamed' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.programsNamed AS id
CALL (id) {
  MATCH (n:Program)
  WHERE n.name = id OR id IN n.aliases
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .aliases, .pinyin, .kind, .scope, .curated, .theme}) AS found
}
RETURN 'programsNamed' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.indicatorsNamed AS id
CALL (id) {
  MATCH (n:Indicator)
  WHERE n.name = id OR id IN n.aliases
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .name, .unit, .valueType, .aliases, .theme}) AS found
}
RETURN 'indicatorsNamed' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.documentsTitled AS id
CALL (id) {
  MATCH (n:PolicyDocument)
  WHERE n.title = id OR id IN n.titles OR id IN n.aliases OR n.id = 'pol-' + id
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'documentsTitled' AS part, id AS id, found AS found
UNION ALL
UNWIND $wants.documentsNumbered AS id
CALL (id) {
  MATCH (n:PolicyDocument)
  WHERE n.docNumber = id
  WITH n
  ORDER BY n.id
  RETURN collect(n {.id, .title, .titles, .aliases, .docNumber, .kind, .year, .curated}) AS found
}
RETURN 'documentsNumbered' AS part, id AS id, found AS found
