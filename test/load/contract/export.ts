import { expect } from "@jest/globals";
import { boundParameters, EVERYTHING, type Bounds } from "../../../src/load/read/slice.js";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary, township, village } from "../../support/small-graph.js";

const everywhere = [...smallVocabulary.localities, ...smallReports.flatMap((graph) => graph.localities)];

/** What each statement of nodes must page through: id and name (or what stands for it). */
const NODES: Readonly<Record<string, readonly (readonly [id: string, name: string])[]>> = {
  localities: everywhere.map(({ id, name }) => [id, name]),
  programs: [...smallVocabulary.programs, ...smallReports.flatMap((graph) => graph.programs)].map(({ id, name }) => [id, name]),
  "policy-documents": [...smallVocabulary.policyDocuments, ...smallReports.flatMap((graph) => graph.policyDocuments)].map(
    ({ id, title }) => [id, title],
  ),
  indicators: smallVocabulary.indicators.map(({ id, name }) => [id, name]),
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
  program: [
    ...smallVocabulary.components.map(({ part, whole }) => ({ type: "COMPONENT_OF", source: part, target: whole })),
    ...smallVocabulary.foundations.map(({ program, document }) => ({ type: "FOUNDED_ON", source: program, target: document })),
  ],
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

/** Bounds that leave things out, each in another way. */
const BOUNDS = {
  everything: {},
  "鹰潭市 only": { places: ["loc-360600"] },
  "2023 only": { from: 2023, to: 2023 },
  "三项制度 in 2022": { programs: ["prog-三项制度"], to: 2022 },
  "disputes in 鹰潭市": { themes: ["theme-disputes"], places: ["loc-360600"] },
  nowhere: { places: [] },
} as const satisfies Readonly<Record<string, Partial<Pick<Bounds, "places" | "from" | "to" | "programs" | "themes">>>>;

const bounds: readonly Bounds[] = Object.values(BOUNDS).map((some) => ({ ...EVERYTHING, ...some }));

const inBounds = ({ places, from, to }: Bounds): (typeof smallReports)[number][] =>
  smallReports.filter(({ report }) => (places?.includes(report.locality) ?? true) && report.year >= from && report.year <= to);

/** A keyed statement: for each id one row, whose list holds what `keeps` says. */
function kept(statement: string, ids: readonly string[], keeps: (id: string, bounds: Bounds) => readonly unknown[]): ContractCase[] {
  return bounds.map((some) => ({
    statement: `read/export-kept-${statement}`,
    parameters: { ids: [...ids, "nowhere"], ...boundParameters(some) },
    expected: [...ids, "nowhere"].map((id) => ({ id, found: keeps(id, some) })),
  }));
}

const themeOf = new Map(
  [...smallVocabulary.programs, ...smallVocabulary.indicators, ...smallReports.flatMap(({ programs }) => programs)].map(({ id, theme }) => [
    id,
    theme,
  ]),
);
const inThemes = (id: string, { themes }: Bounds): boolean => themes === null || themes.includes(themeOf.get(id) ?? "");
const once = (id: string, holds: boolean): string[] => (holds ? [id] : []);

const keptCases: readonly ContractCase[] = [
  ...kept(
    "reports",
    smallReports.map(({ report }) => report.id),
    (id, some) => inBounds(some).flatMap(({ report }) => (report.id === id ? [report.year] : [])),
  ),
  ...kept(
    "programs",
    distinct(NODES["programs"] ?? []).map(([id]) => id),
    (id, some) =>
      once(
        id,
        inThemes(id, some) &&
          (some.programs?.includes(id) ?? true) &&
          inBounds(some).some(({ adoptions }) => adoptions.some(({ program }) => program === id)),
      ),
  ),
  ...kept(
    "policy-documents",
    distinct(NODES["policy-documents"] ?? []).map(([id]) => id),
    (id, some) =>
      once(
        id,
        inBounds(some).some(({ citations }) => citations.some(({ policyDocument }) => policyDocument === id)),
      ),
  ),
  ...kept(
    "indicators",
    smallVocabulary.indicators.map(({ id }) => id),
    (id, some) =>
      once(id, inThemes(id, some) && inBounds(some).some(({ observations }) => observations.some(({ indicator }) => indicator === id))),
  ),
];

const reportCases: readonly ContractCase[] = bounds.flatMap((some) => {
  const wanted = inBounds(some)
    .map(({ report }) => report)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return ["", wanted[0]?.id ?? ""].map((after) => ({
    statement: "read/export-reports",
    parameters: { after, limit: 2, ...boundParameters(some) },
    ordered: true,
    expected: (rows: readonly Row[]) => {
      const found = rows.map((row) => row["node"] as Row);
      expect(found.map(({ id, year, title, body }) => [id, year, title, body ?? null])).toEqual(
        wanted
          .filter(({ id }) => id > after)
          .slice(0, 2)
          .map(({ id, year, title, body }) => [id, year, title, body]),
      );
      expect(found.filter((node) => "text" in node)).toEqual([]);
    },
  }));
});

/** 鹰潭市, 贵溪市 below it, and what the reports bring below that; 贵溪县 was never below 鹰潭市. */
const withinYingtan = ["loc-360600", "loc-360681", township, village];

export const cases: readonly ContractCase[] = [
  ...Object.keys(NODES).flatMap(pages),
  ...Object.keys(EDGES).map(edges),
  ...keptCases,
  ...reportCases,
  { statement: "read/export-places-within", parameters: { within: "loc-360600" }, expected: withinYingtan.map((id) => ({ id })) },
  { statement: "read/export-places-within", parameters: { within: "loc-999999" }, expected: [] },
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
