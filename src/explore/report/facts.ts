import { everyPage } from "../ask/every-page.js";
import { reportDocumentsQuery } from "../ask/generated/report-documents.js";
import type { ReportDocumentsAnswer } from "../ask/generated/report-documents.js";
import { reportFiguresQuery } from "../ask/generated/report-figures.js";
import type { ReportFiguresAnswer } from "../ask/generated/report-figures.js";
import { reportMeasuresQuery } from "../ask/generated/report-measures.js";
import type { ReportMeasuresAnswer } from "../ask/generated/report-measures.js";
import type { Mark } from "./segments.js";

export type Measure = NonNullable<ReportMeasuresAnswer["report"]>["adoptions"]["nodes"][number];
export type Document = NonNullable<ReportDocumentsAnswer["report"]>["citations"]["nodes"][number];
export type Figure = NonNullable<ReportFiguresAnswer["report"]>["observations"]["nodes"][number];

/** What was read at a place of the text (读出的事实), with the mark that shows it. */
export type Fact = { readonly mark: Mark; readonly rule: string | null } & (
  | { readonly kind: "measure"; readonly of: Measure }
  | { readonly kind: "document"; readonly of: Document }
  | { readonly kind: "figure"; readonly of: Figure }
);

/** More than any report of a year prints; a text beyond it is shown with the first ones. */
const LIMIT = 2_000;

/** What was read in a report, kind by kind (读出的内容). */
export interface Told {
  readonly measures: readonly Measure[];
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
}

/** Everything that was read in a report. */
export async function toldIn(id: string, signal: AbortSignal): Promise<Told> {
  const [measures, documents, figures] = await Promise.all([
    everyPage(reportMeasuresQuery, { id, after: null }, ({ report }) => report?.adoptions, { limit: LIMIT, signal }),
    everyPage(reportDocumentsQuery, { id, after: null }, ({ report }) => report?.citations, { limit: LIMIT, signal }),
    everyPage(reportFiguresQuery, { id, after: null }, ({ report }) => report?.observations, { limit: LIMIT, signal }),
  ]);
  return { measures: measures?.rows ?? [], documents: documents?.rows ?? [], figures: figures?.rows ?? [] };
}

/** The same in the order of the text; a fact with three passages stands there three times. */
export async function factsOf(id: string, signal: AbortSignal): Promise<readonly Fact[]> {
  const { measures, documents, figures } = await toldIn(id, signal);
  const facts: Fact[] = [];
  for (const of of measures)
    for (const { start, end, rule } of of.evidence)
      facts.push({ kind: "measure", of, rule, mark: { id: of.id, kind: "measure", start, end } });
  for (const of of documents)
    for (const { start, end, rule } of of.evidence)
      facts.push({ kind: "document", of, rule, mark: { id: of.id, kind: "document", start, end } });
  for (const of of figures)
    for (const { start, end, rule } of of.evidence)
      facts.push({ kind: "figure", of, rule, mark: { id: of.id, kind: "figure", start, end } });
  return facts.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
}
