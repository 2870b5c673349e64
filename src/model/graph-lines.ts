import type { ReportGraph, VocabularyGraph } from "./graph.js";

/** Version of the lines; a reader refuses a higher one. */
export const LINES_FORMAT = 1;

/** What the lines are of; `dataset` is the version of the graph that they were written from. */
export interface LinesAbout {
  readonly dataset: string;
  readonly lexicon: string | null;
  readonly gazetteer: string | null;
  readonly reports: number;
  readonly filter: Readonly<Record<string, readonly string[]>>;
}

/**
 * A line of `graph.jsonl`: first what it is of, then gazetteer and lexicon a row each, then a whole report each with everything that it says,
 * last how many reports there were. So a file that was cut off is known by its end, and every report in it is whole.
 */
export type GraphLine =
  | { readonly kind: "fazhi-graph"; readonly format: number; readonly about: LinesAbout }
  | { readonly kind: keyof VocabularyGraph; readonly row: VocabularyGraph[keyof VocabularyGraph][number] }
  | ({ readonly kind: "report" } & ReportGraph)
  | { readonly kind: "end"; readonly reports: number };

/** Lists of a vocabulary, in the order in which their lines stand. */
export const VOCABULARY = [
  "localities",
  "successions",
  "themes",
  "programs",
  "components",
  "foundations",
  "policyDocuments",
  "indicators",
] as const satisfies readonly (keyof VocabularyGraph)[];
