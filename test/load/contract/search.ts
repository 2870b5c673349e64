import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { plan, smallReports, smallVocabulary } from "../../support/small-graph.js";

/* What a search finds, and the scope that it is limited to. Which candidates an index gives first is an engine's own; which it gives is not. */

const none = { every: [], either: [], query: "", limit: 100, candidates: 1_000, scoped: false, reports: [] as readonly string[] };

const finding = (statement: string, parameters: Row, ids: readonly string[]): ContractCase => ({
  statement: `search/${statement}`,
  parameters: { ...none, ...parameters },
  expected: (rows) => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  },
});

const sentences = smallReports.flatMap(({ report, sentences: rows }) => rows.map((row) => ({ ...row, report: report.id })));
const sentencesWith = (words: readonly string[], reports?: readonly string[]): string[] =>
  sentences
    .filter(({ text, report }) => words.every((word) => text.includes(word)) && (reports?.includes(report) ?? true))
    .map(({ id }) => id);

const yingtan = smallReports.filter(({ report }) => report.locality === "loc-360600").map(({ report }) => report.id);

const scopes = (from: number | null, to: number | null, ids: (report: (typeof smallReports)[number]["report"]) => boolean): Row[] =>
  smallReports
    .filter(({ report }) => ids(report) && report.year >= (from ?? 0) && report.year <= (to ?? 9999))
    .map(({ report }) => ({ id: report.id }));

const KINDS = { localities: "loc-", programs: "prog-", policyDocuments: "pol-", indicators: "ind-", organizations: "org-" } as const;
const inScope = (parameters: Row, ids: readonly string[], expected: readonly string[]): ContractCase => ({
  statement: "search/in-scope",
  parameters: {
    ...{ within: null, dated: false, from: null, to: null, reports: yingtan },
    ...Object.fromEntries(Object.entries(KINDS).map(([kind, prefix]) => [kind, ids.filter((id) => id.startsWith(prefix))])),
    ...parameters,
  },
  expected: expected.map((id) => ({ id })),
});

const names = [
  ...[...smallVocabulary.localities, ...smallReports.flatMap(({ localities }) => localities)].map((row) => ({
    kind: "Locality",
    id: row.id,
    name: row.name,
    label: row.fullName,
    aliases: row.aliases,
    code: row.code,
    pinyin: row.pinyin,
    favoured: row.validTo === null,
    told: true,
  })),
  ...[...smallVocabulary.programs, ...smallReports.flatMap(({ programs }) => programs)].map((row) => ({
    kind: "Program",
    id: row.id,
    name: row.name,
    label: null,
    aliases: row.aliases,
    code: null,
    pinyin: row.pinyin,
    favoured: row.curated,
    told: smallReports.some(({ adoptions }) => adoptions.some(({ program }) => program === row.id)),
  })),
  ...smallVocabulary.indicators.map(({ id, name, aliases }) => ({
    kind: "Indicator",
    id,
    name,
    label: null,
    aliases,
    code: null,
    pinyin: null,
    favoured: true,
    told: smallReports.some(({ observations }) => observations.some(({ indicator }) => indicator === id)),
  })),
  ...smallVocabulary.themes.map(({ id, name }) => ({
    kind: "Theme",
    id,
    name,
    label: null,
    aliases: null,
    code: null,
    pinyin: null,
    favoured: true,
    told: true,
  })),
  ...smallReports.map(({ report }) => ({
    kind: "Report",
    id: report.id,
    name: report.title,
    label: `${smallVocabulary.localities.find(({ id }) => id === report.locality)?.fullName ?? ""}${report.body ?? ""}${report.year}年`,
    aliases: null,
    code: null,
    pinyin: null,
    favoured: report.body === null,
    told: true,
  })),
];

export const cases: readonly ContractCase[] = [
  { statement: "search/names", expected: names },
  finding("sentences", { every: ["三项制度"], query: '+("三项制度")' }, sentencesWith(["三项制度"])),
  finding("sentences", { every: ["行政复议", "受理"], query: '+("行政复议") +("受理")' }, sentencesWith(["行政复议", "受理"])),
  finding("sentences", { either: ["三項制度|三项制度"], query: '+("三項制度" OR "三项制度")' }, sentencesWith(["三项制度"])),
  finding("sentences", { either: ["128|１２８"], query: "+(*128*)" }, sentencesWith(["128"])),
  finding("sentences", { every: ["无人律所"], query: '+("无人律所")' }, []),
  finding(
    "sentences",
    { every: ["三项制度"], query: '+("三项制度")', scoped: true, reports: yingtan },
    sentencesWith(["三项制度"], yingtan),
  ),
  finding("sentences-of-reports", { every: ["三项制度"], reports: yingtan }, sentencesWith(["三项制度"], yingtan)),
  finding("sentences-of-reports", { every: ["三项制度"], reports: [] }, []),
  finding("documents", { every: ["行政处罚法"], query: '+("行政处罚法")' }, ["pol-中华人民共和国行政处罚法"]),
  finding("documents", { every: ["关于法治社会"], query: '+("关于法治社会")' }, [plan]),
  finding("documents", { every: ["国办发"], either: ["118|１１８"], query: '+("国办发") +(*118*)' }, ["pol-全面推行三项制度的指导意见"]),
  finding("organizations", { every: ["司法局"], query: '+("司法局")' }, ["org-360600-市司法局"]),
  {
    statement: "search/scope",
    parameters: { within: "loc-360000", from: null, to: null },
    expected: scopes(null, null, ({ locality }) => locality === "loc-360600"),
  },
  {
    statement: "search/scope",
    parameters: { within: "loc-360600", from: 2023, to: 2030 },
    expected: scopes(2023, null, ({ locality }) => locality === "loc-360600"),
  },
  { statement: "search/scope-of-years", parameters: { from: null, to: 2022 }, expected: scopes(null, 2022, () => true) },
  inScope({ within: "loc-360000" }, ["loc-360681", "loc-410205", "loc-360000"], ["loc-360681", "loc-360000"]),
  inScope({ within: "loc-360000", dated: true }, ["loc-360681", "loc-360600"], ["loc-360600"]),
  inScope({ within: "loc-360000", dated: true, from: 2023, to: 2023 }, ["loc-360600"], ["loc-360600"]),
  inScope({ within: "loc-360000", dated: true, from: 2024 }, ["loc-360600"], []),
  inScope({}, ["prog-三项制度", "prog-行政执法公示", plan, "pol-全面推行三项制度的指导意见"], ["prog-三项制度", plan]),
  inScope({}, ["ind-行政复议案件受理", "org-360600-市司法局"], ["ind-行政复议案件受理", "org-360600-市司法局"]),
  inScope({ reports: ["rep-410205-2022"] }, ["ind-行政复议案件受理", "org-360600-市司法局", "prog-三项制度"], ["prog-三项制度"]),
];
