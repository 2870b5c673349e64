import { createHash } from "node:crypto";
import { reportDigest } from "../../src/load/digest.js";
import type { Row } from "../../src/load/store.js";
import { plan, smallReports, smallVocabulary } from "./small-graph.js";

/*
 * What a store holds after the small vocabulary and the small reports, worked out from their rows: nodes by label, and the
 * relationships that start at each.
 */

/** Every mention of the small graph was made by hand. */
const READ_BY: readonly string[] = ["by-hand"];

/** The first 48 bits of the SHA-256 of an id, as `sha256sum` gives them. */
export const spreadOf = (id: string): number => parseInt(createHash("sha256").update(id).digest("hex").slice(0, 12), 16);

const ingestedAt = "2026-11-24T00:00:00.000Z";

const vocabulary = smallVocabulary;
const all = <T>(rows: (graph: (typeof smallReports)[number]) => readonly T[]): T[] => smallReports.flatMap((graph) => [...rows(graph)]);
const once = <T extends { readonly id: string }>(rows: readonly T[]): T[] => [...new Map(rows.map((row) => [row.id, row])).values()];
const curated = (rows: readonly object[]): Row[] => rows.map((row) => ({ ...row, curated: true }));

/** Titles as citations print them; no case has two numbers. */
const titlesOf = (id: string): string[] =>
  [...new Set(all(({ citations }) => citations).flatMap((row) => (row.policyDocument === id ? [row.title] : [])))].sort();

export const storedNodes: Readonly<Record<string, readonly Row[]>> = {
  theme: curated(vocabulary.themes),
  locality: [...curated(vocabulary.localities), ...all(({ localities }) => localities).map((row) => ({ ...row, curated: false }))],
  organization: once(all(({ organizations }) => organizations)).map((row) => ({ ...row })),
  "policy-document": [
    ...curated(vocabulary.policyDocuments).map((row) => ({ ...row, titles: titlesOf(String(row["id"])) })),
    ...once(all(({ policyDocuments }) => policyDocuments)).map((row) => ({
      ...row,
      titles: titlesOf(row.id),
      docNumber: row.id === plan ? "鹰府发〔2022〕3号" : null,
    })),
  ],
  program: [...curated(vocabulary.programs), ...once(all(({ programs }) => programs)).map((row) => ({ ...row }))],
  indicator: curated(vocabulary.indicators),
  report: smallReports.map((graph) => ({ ...graph.report, ingestedAt, digest: reportDigest(graph) })),
  section: smallReports.flatMap(({ report, sections }) => sections.map((row) => ({ ...row, report: report.id }))),
  sentence: smallReports.flatMap(({ report, sentences }) => sentences.map((row) => ({ ...row, report: report.id }))),
  observation: smallReports.flatMap(({ report, observations }) =>
    observations.map((row) => ({ ...row, report: report.id, place: report.locality, spread: spreadOf(row.id) })),
  ),
};

export interface Edge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Row;
}

const edge = (from: string, type: string, to: string | null, properties: object = {}): Edge[] =>
  to === null ? [] : [{ from, type, to, properties: withoutNulls(properties) }];

const places = [...vocabulary.localities, ...all(({ localities }) => localities)];

export const storedEdges: readonly Edge[] = [
  ...places.flatMap(({ id, parent, validFrom, validTo }) => edge(id, "PART_OF", parent, { from: validFrom, until: validTo })),
  ...vocabulary.successions.flatMap(({ from, to, year, kind }) => edge(from, "SUCCEEDED_BY", to, { year, kind })),
  ...vocabulary.components.flatMap(({ part, whole }) => edge(part, "COMPONENT_OF", whole)),
  ...vocabulary.foundations.flatMap(({ program, document }) => edge(program, "FOUNDED_ON", document)),
  ...[...vocabulary.programs, ...vocabulary.indicators, ...once(all(({ programs }) => programs))].flatMap((row) =>
    edge(row.id, "IN_THEME", row.theme),
  ),
  ...once(all(({ organizations }) => organizations)).flatMap((row) => edge(row.id, "BELONGS_TO", row.locality)),
  ...smallReports.flatMap(({ report, sections, sentences, mentions, adoptions, citations, issued, observations }) => [
    ...edge(report.locality, "PUBLISHED", report.id),
    ...sections.flatMap((row) => [...edge(report.id, "HAS_SECTION", row.id), ...edge(row.id, "IN_THEME", row.theme)]),
    ...sentences.flatMap((row) => edge(row.section, "HAS_SENTENCE", row.id)),
    ...mentions.flatMap(({ id, sentence, target, start, end, text, rule }) =>
      edge(sentence, "MENTIONS", target, { id, start, end, text, rule }),
    ),
    ...adoptions.flatMap((row) =>
      edge(row.place, row.status === "IMPLEMENTED" ? "IMPLEMENTED" : "NAMED", row.program, {
        ...row,
        spread: spreadOf(row.place),
        rules: READ_BY,
      }),
    ),
    ...citations.flatMap((row) => edge(report.id, "CITES", row.policyDocument, { ...row, spread: spreadOf(report.id), rules: READ_BY })),
    ...issued.flatMap(({ policyDocument, ...row }) => edge(report.locality, "ISSUED", policyDocument, { ...row, report: report.id })),
    ...observations.flatMap((row) => [
      ...edge(report.id, "REPORTS", row.id),
      ...edge(row.id, "MEASURES", row.indicator),
      ...edge(row.id, "EVIDENCED_BY", row.sentence),
    ]),
  ]),
];

/** A store has no property where a value is null. */
export function withoutNulls(row: object): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
