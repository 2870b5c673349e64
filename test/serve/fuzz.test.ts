import { beforeAll, expect, test } from "@jest/globals";
import { loadStatements } from "../../src/load/statements.js";
import type { Store } from "../../src/load/store.js";
import { schema } from "../../src/serve/schema.js";
import { describeNeo4j, openers } from "../support/stores.js";
import { ask } from "./ask.js";
import { writeFiveReports } from "./five-reports.js";
import { canonical } from "./fuzz/canonical.js";
import { makeQuery } from "./fuzz/generate.js";
import { noting, scansOf } from "./fuzz/plans.js";
import { seeded } from "./fuzz/random.js";

/* Queries drawn from the schema, asked of both engines. FAZHI_FUZZ=3000 (npm run fuzz) draws more, FAZHI_FUZZ_FROM others. */

const [count, from] = [Number(process.env["FAZHI_FUZZ"] ?? 60), Number(process.env["FAZHI_FUZZ_FROM"] ?? 0)];

describeNeo4j("queries drawn from the schema", (config) => {
  const open = openers(config);
  let embedded: Store;
  let noted: ReturnType<typeof noting>;
  beforeAll(async () => {
    embedded = await open.embedded({ keep: true });
    noted = noting(await open.neo4j({ keep: true }));
    await writeFiveReports(embedded);
    await writeFiveReports(noted.store);
  }, 240_000);

  const answered: string[] = [];
  const agree = async (query: string): Promise<void> => {
    const [one, other] = [await ask(embedded, query), await ask(noted.store, query)];
    const codes = one.errors.map(({ extensions }) => extensions?.["code"]);
    expect({ query, codes }).not.toMatchObject({ codes: expect.arrayContaining(["INTERNAL_SERVER_ERROR"]) });
    expect({ query, codes, data: canonical(one.data) }).toEqual({
      query,
      codes: other.errors.map(({ extensions }) => extensions?.["code"]),
      data: canonical(other.data),
    });
    if (codes.length === 0) answered.push(query);
  };

  test(
    `${count} of them have the same answer on both engines`,
    async () => {
      for (let seed = from; seed < from + count; seed++) await agree(makeQuery(schema(), seeded(seed)));
      // Most have to be answered, or nothing is compared.
      expect(answered.length / count).toBeGreaterThan(0.8);
    },
    60_000 + 4_000 * count,
  );

  test("a keyed read goes through no label, and nothing through all nodes: plans of every statement that a request ran", async () => {
    for (const query of CORNERS) await agree(query);
    const asked = new Set([...noted.ran.values()].flatMap(({ files }) => files));
    expect(READS.filter((name) => !asked.has(name))).toEqual([]);
    const scans = await scansOf(noted.ran.values(), config);
    expect(scans.filter(({ scan }) => scan.startsWith("AllNodesScan"))).toEqual([]);
    const keyed = scans.filter(({ name }) => !WHOLE.has(name)).map(({ name, scan }) => `${name}: ${scan}`);
    expect(keyed.filter((scan) => !BY_NAME.includes(scan))).toEqual([]);
    // The test sees scans where there are some.
    expect(keyed.length).toBe(BY_NAME.length);
  }, 600_000);
});

/** What requests read; exports and ingestion have reads of their own. */
const READS = loadStatements("neo4j").names.filter(
  (name) => /^(?:read|search)\//u.test(name) && !/\/(?:export|whole|stored|quoted)-|\/reports-mentioning$/u.test(name),
);

/** What goes through the whole graph by its nature, and is priced so: lists at the top, groups, counts, tables over all places, names as typed. */
const WHOLE: ReadonlySet<string> = new Set([
  ...["adoptions", "observations", "reports", "localities", "programs", "policy-documents", "indicators", "themes"].map(
    (list) => `read/${list}`,
  ),
  ...["adoptions", "citations", "observations", "programs", "reports"].map((of) => `read/groups-of-${of}`),
  ...["counts", "extractor-versions", "diffusion", "co-adoption"].map((table) => `read/${table}`),
  ...["names", "scope-of-years"].map((part) => `search/${part}`),
]);

/** A name that is no id may be any alias of a place, a measure or an indicator: no index holds the items of a list. */
const BY_NAME: readonly string[] = ["Locality", "Program", "Indicator"].map((label) => `read/level: NodeByLabelScan n:${label}`);

/** For statements that chance may leave out. */
const KINDS = "[LOCALITY, REPORT, PROGRAM, POLICY_DOCUMENT, INDICATOR, OBSERVATION, ORGANIZATION, THEME, SECTION, SENTENCE]";

const CORNERS: readonly string[] = [
  `{ a: neighbourhood(id: "rep-360600-2023", depth: 3, kinds: ${KINDS}, limit: 500) { edges { id } } b: neighbourhood(id: "prog-三项制度", depth: 3, kinds: ${KINDS}, limit: 500) { edges { id } } }`,
  '{ program(name: "三项制度") { coAdopted(within: "江西省") { lift } diffusion(within: "江西省") { coverage { silent } } } }',
  '{ program(name: "三项制度") { adoptions(first: 2) { nodes { evidence { report { id } sentence { report { id } section { id heading } } } } } } }',
  '{ report(locality: "鹰潭") { text adoptions { nodes { id program { theme { id } } } } citations { nodes { id policyDocument { id } } } observations { nodes { id indicator { id } } } organizations { id } sections { id } sentences { id } } }',
  '{ report(id: "rep-360600-2023") { adoptions { nodes { evidence { quote } } } citations { nodes { evidence { quote } } } observations { nodes { evidence { quote } } } } }',
  '{ program(name: "三项制度") { adopters components { id componentOf { id } } foundedOn { id citedByPlaces issuedBy { locality { id } } } } policyDocument(docNumber: "国办发〔2018〕118号") { id } }',
  '{ locality(name: "余江区") { ancestors { id } parent { id } children { id } predecessors { year } successors { year } formerly { id } today { id } reports { nodes { id } } } }',
  '{ adoptions(first: 2) { nodes { id } } reports(filter: { localities: ["loc-360603"] }) { nodes { id } } }',
  `{ ${["ado-rep-360600-2023-IMPLEMENTED-三项制度", "cit-rep-360600-2023-pol-x", "obs-x", "org-x", "sen-x", "sec-x", "theme-disputes"].map((id, at) => `n${at}: node(id: "${id}") { id }`).join(" ")} }`,
  '{ locality(name: "鹰潭") { adoptions(first: 2) { nodes { id } } policyDocuments { nodes { id } } } policyDocuments(first: 2) { nodes { id } } }',
  '{ report(locality: "鹰潭") { citations(orderBy: { field: RELATION }) { totalCount } observations(filter: { units: ["件"] }) { totalCount } adoptions(orderBy: { field: LOCALITY }) { totalCount } } }',
  '{ locality(name: "鹰潭") { policyDocuments(first: 2, filter: { kinds: [LIST], relation: [PLANNED], citedWithin: "河北省", or: [] }) { totalCount nodes { id } } } }',
  '{ program(name: "三项制度") { coAdopted(first: 3) { both adopters { locality { name } } } diffusion { firstAdopters { year } coverage { silent } } } }',
  '{ graph(filter: { programs: ["三项制度"] }) { nodes { id } } }',
  '{ program(name: "三项制度") { adoptions(first: 2) { totalCount nodes { year } } } themes { id } indicators(first: 2) { nodes { id } } }',
  '{ report(locality: "鹰潭") { citations(first: 2, filter: { titleContains: "法" }) { nodes { id } } } }',
  '{ report(locality: "鹰潭") { citations(first: 2, filter: { within: "江西省" }) { nodes { id } } } }',
  '{ graph(filter: { themes: ["theme-disputes"], kinds: [PROGRAM, THEME] }) { nodes { id } } }',
  '{ observations(first: 2) { nodes { id } } locality(name: "鹰潭") { observations(first: 2) { nodes { id } } } }',
  '{ indicator(name: "行政复议案件受理") { observations(first: 2) { nodes { id } } series { lines { locality { name } points { state } } } } }',
  '{ all: neighbourhood(id: "鹰潭市") { edges { source } } dated: neighbourhood(id: "鹰潭市", years: { from: 2022 }) { edges { id } } }',
  '{ path(from: "sec-rep-360600-2023-0", to: "鹰潭市") { nodes { id } } }',
  '{ search(text: "三项制度", filter: { year: { from: 2021 } }, first: 100) { totalCount } }',
  "{ statistics { reports extractorVersions datasetVersion } localities(first: 2) { nodes { id } } programs(first: 2) { nodes { id } } reports { nodes { id } } }",
  '{ policyDocument(title: "行政处罚法") { citations(first: 2) { nodes { id } } } path(from: "太原", to: "鹰潭") { nodes { id } } }',
  '{ compare(localities: ["太原", "鹰潭"]) { sharedCount } changes(locality: "鹰潭", from: 2022, to: 2023) { reportedYears } }',
  "{ groups(of: ADOPTIONS, by: [STATUS]) { count } }",
  "{ groups(of: CITATIONS, by: [RELATION]) { count } }",
  "{ groups(of: OBSERVATIONS, by: [UNIT]) { count sum } }",
  "{ groups(of: PROGRAMS, by: [THEME]) { count } }",
  "{ groups(of: REPORTS, by: [YEAR]) { count } }",
  '{ search(text: "三项制度", filter: { within: "江西省", year: { from: 2021 } }, first: 100) { totalCount } }',
  '{ search(text: "无人律所", first: 100) { totalCount } }',
];
