import { readLevel } from "../load/read/level.js";
import type { CitationNode, ObservationNode, ReportNode } from "../load/read/rows.js";
import { reportPages } from "../load/read/slice.js";
import type { Job } from "./job.js";
import type { Slice } from "./slice-of.js";

/** What some reports say beside their measures, each with the year reported on. */
export interface ReportFacts {
  readonly reports: readonly ReportNode[];
  readonly figures: readonly OfReport<ObservationNode>[];
  readonly citations: readonly OfReport<CitationNode>[];
}

interface OfReport<T> {
  readonly row: T;
  readonly year: number;
}

/** Figures (数据) and citations (引用) of the job's slice, some reports at a time. */
export async function* reportFacts(
  { store, bounds, kinds }: Job,
  { hasDocuments, hasFigureOf }: Pick<Slice, "hasDocuments" | "hasFigureOf">,
): AsyncGenerator<ReportFacts> {
  const parts = [
    ...(kinds.has("Observation") && bounds.programs === null ? (["reportObservations"] as const) : []),
    ...(kinds.has("PolicyDocument") && hasDocuments ? (["reportCitations"] as const) : []),
  ];
  if (parts.length === 0) return;
  for await (const page of reportPages(store, bounds, REPORTS)) {
    const found = await readLevel(
      store,
      parts.flatMap((part) => page.map(({ id }) => ({ part, id }))),
    );
    const rows = <T>(part: (typeof parts)[number]): OfReport<T>[] => {
      const at = parts.indexOf(part) * page.length;
      return at < 0 ? [] : page.flatMap(({ year }, i) => ((found[at + i] ?? []) as readonly T[]).map((row) => ({ row, year })));
    };
    yield {
      reports: page,
      figures: rows<ObservationNode>("reportObservations").filter(({ row }) => hasFigureOf(row.indicator)),
      citations: rows<CitationNode>("reportCitations"),
    };
  }
}

const REPORTS = 20;
