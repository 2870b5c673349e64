import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary } from "../../support/small-graph.js";

const everywhere = [...smallVocabulary.localities, ...smallReports.flatMap((graph) => graph.localities)];

/** What each statement of nodes must page through: id and name (or what stands for it). */
const NODES: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>> = {
  localities: everywhere.map(({ id, name }) => [id, name]),
  reports: smallReports.map(({ report }) => [report.id, report.title ?? ""]),
  programs: [...smallVocabulary.programs, ...smallReports.flatMap((graph) => graph.programs)].map(({ id, name }) => [id, name]),
  "policy-documents": [...smallVocabulary.policyDocuments, ...smallReports.flatMap((graph) => graph.policyDocuments)].map(
    ({ id, title }) => [id, title],
  ),
  indicators: smallVocabulary.indicators.map(({ id, name }) => [id, name]),
  observations: smallReports.flatMap((graph) => graph.observations.map(({ id, metric }) => [id, metric] as const)),
  organizations: smallReports.flatMap((graph) => graph.organizations.map(({ id, name }) => [id, name] as const)),
};

const distinct = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
  [...new Map(pairs)].sort(([a], [b]) => (a < b ? -1 : 1));

function pages(name: string): ContractCase[] {
  const all = distinct(NODES[name] ?? []);
  const page = (after: string, limit: number): ContractCase => ({
    statement: `read/export-${name}`,
    parameters: { after, limit },
    expected: (rows) => {
      const found = rows.map((row) => row["node"] as Row).map((node) => [node["id"], node["name"] ?? node["title"] ?? node["metric"]]);
      expect(found).toEqual(all.filter(([id]) => id > after).slice(0, limit));
    },
  });
  return [page("", 100), page("", 2), page(all[0]?.[0] ?? "", 2), page(all.at(-1)?.[0] ?? "", 2)];
}

interface Edge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly id?: string;
}

const EDGES: Readonly<Record<string, readonly Edge[]>> = {
  locality: [
    ...everywhere.flatMap(({ id, parent }) => (parent === null ? [] : [{ type: "PART_OF", source: id, target: parent }])),
    ...smallVocabulary.successions.map(({ from, to }) => ({ type: "SUCCEEDED_BY", source: from, target: to })),
    ...smallReports.map(({ report }) => ({ type: "PUBLISHED", source: report.locality, target: report.id })),
    ...smallReports.flatMap((graph) =>
      graph.adoptions.map(({ id, status, place, program }) => ({
        type: status === "IMPLEMENTED" ? "IMPLEMENTED" : "NAMED",
        source: place,
        target: program,
        id,
      })),
    ),
    ...smallReports.flatMap((graph) =>
      graph.issued.map(({ id, policyDocument }) => ({ type: "ISSUED", source: graph.report.locality, target: policyDocument, id })),
    ),
  ],
  report: smallReports.flatMap(({ report, citations, observations }) => [
    ...citations.map(({ id, policyDocument }) => ({ type: "CITES", source: report.id, target: policyDocument, id })),
    ...observations.map(({ id }) => ({ type: "REPORTS", source: report.id, target: id })),
  ]),
  program: [
    ...smallVocabulary.components.map(({ part, whole }) => ({ type: "COMPONENT_OF", source: part, target: whole })),
    ...smallVocabulary.foundations.map(({ program, document }) => ({ type: "FOUNDED_ON", source: program, target: document })),
  ],
  observation: smallReports.flatMap((graph) =>
    graph.observations.flatMap(({ id, indicator }) => (indicator === null ? [] : [{ type: "MEASURES", source: id, target: indicator }])),
  ),
  organization: distinct(smallReports.flatMap((graph) => graph.organizations.map(({ id, locality }) => [id, locality] as const))).map(
    ([source, target]) => ({ type: "BELONGS_TO", source, target }),
  ),
};

const inOrder = (edges: readonly Edge[]): string[] =>
  edges.map((edge) => [edge.source, edge.type, edge.target, edge.id ?? ""].join(" ")).sort();

function edges(name: string): ContractCase {
  const wanted = EDGES[name] ?? [];
  const ids = [...new Set(wanted.map(({ source }) => source)), "nowhere"];
  return {
    statement: `read/export-${name}-edges`,
    parameters: { ids, types: [...new Set(wanted.map(({ type }) => type))] },
    expected: (rows) => {
      const found = rows.flatMap((row) =>
        (row["edges"] as readonly Row[]).map((edge) => {
          const { id } = edge["properties"] as Row;
          const ends = { type: edge["type"] as string, source: row["source"] as string, target: edge["target"] as string };
          return typeof id === "string" ? { ...ends, id } : ends;
        }),
      );
      expect(inOrder(found)).toEqual(inOrder(wanted));
    },
  };
}

const [first] = smallReports;
const firstReport = first?.report;
const carried = smallReports.flatMap((graph) => graph.mentions.filter(({ kind }) => kind === "Program"));

export const cases: readonly ContractCase[] = [
  ...Object.keys(NODES).flatMap(pages),
  ...Object.keys(EDGES).map(edges),
  {
    statement: "read/export-places",
    parameters: { ids: ["loc-360681", "loc-360000", "loc-000000"] },
    expected: [
      { id: "loc-360681", provinces: ["江西省"] },
      { id: "loc-360000", provinces: ["江西省"] },
      { id: "loc-000000", provinces: [] },
    ],
  },
  {
    statement: "read/export-program-names",
    parameters: { ids: ["prog-三项制度", "prog-没有"] },
    expected: [
      { id: "prog-三项制度", programs: [{ id: "prog-三项制度", name: "三项制度" }] },
      { id: "prog-没有", programs: [] },
    ],
  },
  {
    statement: "read/export-report-heads",
    parameters: { ids: smallReports.map(({ report }) => report.id) },
    expected: smallReports.map(({ report: { id, body, publishedOn } }) => ({ id, reports: [{ id, body, publishedOn }] })),
  },
  {
    statement: "read/export-quotes",
    parameters: { ids: smallReports.flatMap((graph) => graph.sentences.map(({ id }) => id)) },
    expected: (rows) => {
      const found = rows.flatMap((row) => (row["mentions"] as readonly Row[]).map((mention) => ({ ...mention, sentence: row["id"] })));
      const wanted = carried.map(({ id, start, end, text, sentence }) => ({ id, start, end, text, sentence }));
      expect(found).toHaveLength(wanted.length);
      expect(found).toEqual(expect.arrayContaining(wanted));
    },
  },
  {
    statement: "read/stored-reports",
    expected: smallReports
      .map(({ report: { id, source, locality, year, inferred } }) => ({ id, source, locality, year, inferred }))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
    ordered: true,
  },
  {
    statement: "read/stored-source",
    parameters: { id: firstReport?.id },
    expected: [
      { source: firstReport?.source, mediaType: firstReport?.mediaType, contentHash: firstReport?.contentHash, text: firstReport?.text },
    ],
  },
  { statement: "read/stored-source", parameters: { id: "rep-000000-1900" }, expected: [] },
  {
    statement: "read/extractor-versions",
    expected: [{ extractor: firstReport?.extractorVersion, lexicon: firstReport?.lexiconVersion, reports: smallReports.length }],
  },
  {
    statement: "read/counts",
    expected: Object.entries({
      localities: distinct(NODES["localities"] ?? []).length,
      reportingLocalities: new Set(smallReports.map(({ report }) => report.locality)).size,
      reports: smallReports.length,
      programs: distinct(NODES["programs"] ?? []).length,
      namedPrograms: new Set(smallReports.flatMap((graph) => graph.adoptions.map(({ program }) => program))).size,
      adoptions: smallReports.flatMap((graph) => graph.adoptions).length,
      policyDocuments: distinct(NODES["policy-documents"] ?? []).length,
      citedDocuments: new Set(smallReports.flatMap((graph) => graph.citations.map(({ policyDocument }) => policyDocument))).size,
      citations: smallReports.flatMap((graph) => graph.citations).length,
      indicators: smallVocabulary.indicators.length,
      observations: smallReports.flatMap((graph) => graph.observations).length,
      organizations: distinct(NODES["organizations"] ?? []).length,
      sentences: smallReports.flatMap((graph) => graph.sentences).length,
    }).map(([kind, count]) => ({ kind, count })),
  },
];
