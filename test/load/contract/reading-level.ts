import { expect } from "@jest/globals";
import { partRows } from "../../../src/load/read/columns.js";
import { programId } from "../../../src/model/graph.js";
import type { LevelPart } from "../../../src/load/read/rows.js";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { plan, smallVocabulary, yingtan2022, yingtan2023, yuwangtai2022 } from "../../support/small-graph.js";

/* What one level of a query fetches: every part with rows computed from the small graph, and all parts at once. */

const INGESTED_AT = "2026-11-24T00:00:00.000Z";
const threeSystems = programId("三项制度");
const guidance = "pol-全面推行三项制度的指导意见";

const find = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`${id} is not in the small graph`);
  return found;
};
const place = (id: string): Row => ({ ...find([...smallVocabulary.localities, ...yingtan2022.localities], id) });
const program = (name: string): Row => ({ ...find([...smallVocabulary.programs, ...yingtan2023.programs], programId(name)) });
const indicator = (name: string): Row => ({ ...find(smallVocabulary.indicators, `ind-${name}`) });
const report = yingtan2023.report;
const { text, ...reportHead } = report;
const law = { ...find(smallVocabulary.policyDocuments, "pol-中华人民共和国行政处罚法"), titles: ["行政处罚法"] };
const guidanceRow = { ...find(smallVocabulary.policyDocuments, guidance), titles: [] };
const planRow = {
  ...find(yingtan2022.policyDocuments, plan),
  docNumber: "鹰府发〔2022〕3号",
  titles: ["关于法治社会建设实施方案", "法治社会建设实施方案"],
};
const [sentence] = yingtan2023.sentences;
const [section] = yingtan2023.sections;
const [figure] = yingtan2023.observations;
const [organization] = yingtan2023.organizations;
const [adoption] = yingtan2023.adoptions;
const [citation] = yingtan2023.citations;
const [issued] = yingtan2022.issued;
if (!sentence || !section || !figure || !organization || !adoption || !citation || !issued) throw new Error("the small graph has changed");

const observation = { ...figure, report: report.id, place: report.locality };
const cites = { ...citation, report: report.id };
const ofReport = yingtan2023.sentences.map((row) => ({ ...row, report: report.id }));

/** A sentence with the headings above it, and what it mentions. */
const passage = (id: string): Row => {
  const found = find(ofReport, id);
  return { ...found, path: find(yingtan2023.sections, found.section).path };
};
const mentionsIn = (of: string): Row[] =>
  yingtan2023.mentions
    .filter((mention) => mention.sentence === of)
    .toSorted((a, b) => a.start - b.start)
    .map(({ id, start, end, text: words, rule, target }) => ({ id, start, end, text: words, rule, target }));
const standing = (facts: readonly { readonly evidence: readonly string[] }[]): string[] => [
  ...new Set(facts.flatMap(({ evidence }) => evidence)),
];

const wanted: Readonly<Record<LevelPart, Readonly<Record<string, readonly unknown[]>>>> = {
  localities: { "loc-360600": [place("loc-360600")], "loc-nowhere": [] },
  reports: { [report.id]: [{ ...reportHead, ingestedAt: INGESTED_AT }] },
  programs: { [threeSystems]: [program("三项制度")], [programId("法治体检行动")]: [program("法治体检行动")] },
  policyDocuments: { [law.id]: [law], [plan]: [planRow] },
  indicators: { "ind-人民调解成功率": [indicator("人民调解成功率")] },
  observations: { [observation.id]: [observation] },
  organizations: { [organization.id]: [{ ...organization }] },
  themes: { "theme-disputes": [{ ...find(smallVocabulary.themes, "theme-disputes") }] },
  sections: { [section.id]: [{ ...section, report: report.id }] },
  sentences: { [sentence.id]: [{ ...sentence, report: report.id }] },
  texts: { [report.id]: [{ text }] },
  evidence: { [sentence.id]: [passage(sentence.id)], "sen-nowhere": [] },
  passages: { [sentence.id]: [{ ...passage(sentence.id), mentions: mentionsIn(sentence.id) }] },
  passagesOfAdoptions: {
    [report.id]: standing(yingtan2023.adoptions).map((id) => ({ ...passage(id), mentions: mentionsIn(id) })),
    "rep-nowhere": [],
  },
  passagesOfCitations: { [report.id]: standing(yingtan2023.citations).map((id) => ({ ...passage(id), mentions: mentionsIn(id) })) },
  evidenceOfObservations: { [report.id]: [...new Set(yingtan2023.observations.map((row) => row.sentence))].map(passage) },
  ancestors: { "loc-360681": ["loc-360600", "loc-360000", "loc-000000"].map(place), "loc-000000": [] },
  children: { "loc-360000": ["loc-360600", "loc-362224"].map(place) },
  predecessors: { "loc-360681": [{ year: 1996, kind: "RENAMED", locality: "loc-362224" }] },
  successors: { "loc-362224": [{ year: 1996, kind: "RENAMED", locality: "loc-360681" }] },
  formerly: { "loc-360681": [place("loc-362224")], "loc-362224": [] },
  formerIds: { "loc-360681": ["loc-362224"], "loc-360600": [] },
  today: { "loc-362224": [place("loc-360681")], "loc-360600": [place("loc-360600")], "loc-nowhere": [] },
  components: { [threeSystems]: [program("行政执法公示")] },
  componentOf: { [programId("行政执法公示")]: [program("三项制度")] },
  foundedOn: { [threeSystems]: [guidanceRow] },
  adopters: { [threeSystems]: [1], [programId("行政执法公示")]: [0] },
  citingPlaces: { [plan]: [1], [guidance]: [0] },
  issuers: {
    [plan]: [
      {
        id: issued.id,
        year: issued.year,
        report: yingtan2022.report.id,
        evidence: issued.evidence,
        place: yingtan2022.report.locality,
        policyDocument: plan,
      },
    ],
  },
  reportSections: { [report.id]: yingtan2023.sections.map((row) => ({ ...row, report: report.id })) },
  sectionsOfSentences: { [sentence.id]: [{ ...section, report: report.id }], "sen-nowhere": [] },
  reportSentences: { [report.id]: ofReport, "rep-nowhere": [] },
  reportOrganizations: { [report.id]: [{ ...organization }] },
  reportAdoptions: {
    [yuwangtai2022.report.id]: yuwangtai2022.adoptions
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((row) => ({ ...row, programName: row.program.slice("prog-".length) })),
  },
  reportCitations: { [yingtan2022.report.id]: yingtan2022.citations.map((row) => ({ ...row, report: yingtan2022.report.id, year: 2022 })) },
  reportObservations: { [report.id]: [observation] },
  adoptions: { [`${report.id}|${adoption.id}`]: [{ ...adoption }], [`${report.id}|ado-nothing`]: [] },
  citations: { [`${report.id}|${citation.id}`]: [cites] },
  localitiesNamed: {
    鹰潭: [{ ...place("loc-360600"), formerIds: [] }],
    鹰潭市贵溪市: [{ ...place("loc-360681"), formerIds: ["loc-362224"] }],
    "410205": [{ ...place("loc-410205"), formerIds: [] }],
    无此地: [],
  },
  programsNamed: { 执法三项制度: [program("三项制度")], 三项制度: [program("三项制度")] },
  indicatorsNamed: { 受理行政复议案件: [indicator("行政复议案件受理")] },
  documentsTitled: {
    行政处罚法: [law],
    处罚法: [law],
    全面推行三项制度的指导意见: [guidanceRow],
    "法治社会建设实施方案@360600": [planRow],
    法治社会建设实施方案: [planRow],
    罚法: [],
    '"行政处罚法" \\ AND (*:*': [],
    "": [],
    "。": [],
  },
  documentsNumbered: { "鹰府发〔2022〕3号": [planRow], "国办发〔2018〕118号": [guidanceRow] },
};

const PARTS = Object.keys(wanted) as LevelPart[];

/** What a report stands on comes in no order that is promised. */
const anyOrder = (part: unknown, rows: readonly unknown[]): unknown =>
  part === "passagesOfAdoptions" || part === "passagesOfCitations" || part === "evidenceOfObservations" ? new Set(rows) : rows;

const levelCase = (parts: readonly LevelPart[]): ContractCase => ({
  statement: { name: "read/level", parts },
  parameters: { wants: Object.fromEntries(parts.map((part) => [part, Object.keys(wanted[part])])) },
  expected: (rows) => {
    const found = rows.map((row) => ({ ...row, found: anyOrder(row["part"], partRows(row["part"] as LevelPart, row["found"] as Row[])) }));
    const expected = parts.flatMap((part) => Object.entries(wanted[part]).map(([id, all]) => ({ part, id, found: anyOrder(part, all) })));
    expect(new Set(found)).toEqual(new Set(expected));
  },
});

export const cases: readonly ContractCase[] = [
  ...PARTS.map((part) => levelCase([part])),
  levelCase(PARTS),
  {
    statement: "read/themes",
    ordered: true,
    expected: smallVocabulary.themes.toSorted((a, b) => a.order - b.order).map((theme) => ({ theme: { ...theme } })),
  },
];
