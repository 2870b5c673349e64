import type { AdoptionRow, MentionRow, ReportGraph } from "../model/graph.js";
import { distinct } from "./batches.js";
import type { Batch } from "./batches.js";
import { rulesBehind } from "./rules-behind.js";
import type { RulesOf } from "./rules-behind.js";
import { spread } from "./spread.js";
import type { Parameters } from "./store.js";

/** All rows of some reports, in an order in which every end is there before what ties to it. Their ids must be distinct. */
export function reportBatches(graphs: readonly ReportGraph[], ingestedAt: string): Batch[] {
  const each = <T>(rows: (graph: ReportGraph) => readonly T[]): T[] => graphs.flatMap((graph) => [...rows(graph)]);
  const batch = (statement: string, rows: readonly object[]): Batch => ({
    statement: `write/${statement}`,
    rows: rows as readonly Parameters[],
  });
  const localities = distinct(each(({ localities }) => localities));
  const programs = distinct(each(({ programs }) => programs)).filter(({ curated }) => !curated);
  const documents = distinct(each(({ policyDocuments }) => policyDocuments)).filter(({ curated }) => !curated);
  const parents = localities.flatMap(({ id, parent, validFrom, validTo }) =>
    parent === null ? [] : [{ from: id, to: parent, validFrom, validTo }],
  );
  const mentions = each((graph) => graph.mentions);
  const adoptions = each((graph) => graph.adoptions);
  const rulesOf = rulesBehind(mentions);
  return [
    batch(
      "localities",
      localities.map((row) => ({ ...row, curated: false })),
    ),
    batch("loosen-localities", parents),
    batch("part-of", parents),
    batch("programs", programs),
    batch("loosen-programs", programs),
    batch("program-themes", programs.flatMap(inTheme)),
    batch(
      "policy-documents",
      documents.map(({ id, title, aliases, kind, curated, year }) => ({ id, title, aliases, kind, curated, year })),
    ),
    batch("organizations", distinct(each(({ organizations }) => organizations))),
    batch(
      "reports",
      graphs.map(({ report }) => ({ ingestedAt, ...report })),
    ),
    batch(
      "sections",
      each((graph) => graph.sections.map((row) => ({ ...row, report: graph.report.id }))),
    ),
    batch(
      "section-themes",
      each(({ sections }) => sections.flatMap(inTheme)),
    ),
    batch(
      "sentences",
      each((graph) => graph.sentences.map((row) => ({ ...row, report: graph.report.id }))),
    ),
    batch(
      "observations",
      each((graph) =>
        graph.observations.map((row) => ({ ...row, report: graph.report.id, place: graph.report.locality, spread: spread(row.id) })),
      ),
    ),
    batch(
      "measures",
      each(({ observations }) => observations.flatMap(({ id, indicator }) => (indicator === null ? [] : [{ from: id, to: indicator }]))),
    ),
    batch("mentions-program", mentionsOf(mentions, "Program")),
    batch("mentions-policy-document", mentionsOf(mentions, "PolicyDocument")),
    batch("mentions-organization", mentionsOf(mentions, "Organization")),
    batch("mentions-locality", mentionsOf(mentions, "Locality")),
    batch("implemented", adoptions.filter(({ status }) => status === "IMPLEMENTED").map(adoption(rulesOf))),
    batch("named", adoptions.filter(({ status }) => status !== "IMPLEMENTED").map(adoption(rulesOf))),
    batch(
      "citations",
      each((graph) =>
        graph.citations.map((row) => ({
          ...row,
          from: graph.report.id,
          to: row.policyDocument,
          spread: spread(graph.report.id),
          rules: rulesOf(row),
        })),
      ),
    ),
    batch(
      "issued",
      each((graph) =>
        graph.issued.map((row) => ({ ...row, from: graph.report.locality, to: row.policyDocument, report: graph.report.id })),
      ),
    ),
  ];
}

/** Ids of the shared nodes that a report brings, and of the documents that it cites. */
export function sharedNodes(graph: ReportGraph): string[] {
  const rows = [...graph.localities, ...graph.programs, ...graph.policyDocuments, ...graph.organizations];
  return [...rows.map(({ id }) => id), ...graph.citations.map(({ policyDocument }) => policyDocument)];
}

/** Ids of the shared nodes that a report has relationships with: as long as it is there they are not loose. */
export function ownReferences(graph: ReportGraph): string[] {
  return [
    graph.report.locality,
    ...graph.localities.flatMap(({ parent }) => parent ?? []),
    ...graph.mentions.map(({ target }) => target),
    ...graph.adoptions.map(({ program }) => program),
    ...[...graph.citations, ...graph.issued].map(({ policyDocument }) => policyDocument),
    ...graph.observations.flatMap(({ indicator }) => indicator ?? []),
  ];
}

const inTheme = (row: { readonly id: string; readonly theme: string | null }): { from: string; to: string }[] =>
  row.theme === null ? [] : [{ from: row.id, to: row.theme }];

const mentionsOf = (mentions: readonly MentionRow[], kind: MentionRow["kind"]): object[] =>
  mentions
    .filter((row) => row.kind === kind)
    .map(({ id, sentence, target, start, end, text, rule }) => ({ id, from: sentence, to: target, start, end, text, rule }));

const adoption =
  (rulesOf: RulesOf) =>
  (row: AdoptionRow): object => ({ ...row, from: row.place, to: row.program, spread: spread(row.place), rules: rulesOf(row) });
