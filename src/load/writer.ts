import type { ReportGraph } from "../model/graph.js";
import { checkGraph } from "./check-graph.js";
import { decide } from "./decide.js";
import type { Decision, StoredReport, WriteMode } from "./decide.js";
import { renameReport } from "./rename-report.js";
import { withDigest } from "./digest.js";
import { replaceReports } from "./replace-reports.js";
import type { Store, Transaction } from "./store.js";

export type { WriteMode } from "./decide.js";
export { removeReport } from "./remove-report.js";
export { writeVocabulary } from "./write-vocabulary.js";

export interface WriteOptions {
  readonly mode?: WriteMode;
  /** ISO moment of ingestion; now unless given. */
  readonly ingestedAt?: string;
}

/** What became of a report: under which id it is stored, and the other source for its body and year where there is one. */
export type WriteOutcome = Pick<Decision, "outcome" | "id" | "other">;

/** Writes several reports in one transaction, all or none; outcomes in the order of `graphs`, as if written one by one. */
export async function writeReports(store: Store, graphs: readonly ReportGraph[], options: WriteOptions = {}): Promise<WriteOutcome[]> {
  graphs.forEach(checkGraph);
  const { mode = "skip", ingestedAt = new Date().toISOString() } = options;
  return store.write(async (transaction) => {
    await transaction.run("write/lock");
    const outcomes: WriteOutcome[] = [];
    for (const part of withDistinctSlots(graphs)) outcomes.push(...(await writePart(transaction, part, mode, ingestedAt)));
    if (outcomes.some(isWritten)) await transaction.run("write/count-write");
    return outcomes.map(({ outcome, id, other }) => ({ outcome, id, other }));
  });
}

const isWritten = ({ outcome }: WriteOutcome): boolean => outcome === "new" || outcome === "replaced";

/** Reports of one body and year decide about each other: they go one after another. */
function withDistinctSlots(graphs: readonly ReportGraph[]): ReportGraph[][] {
  const parts: ReportGraph[][] = [];
  for (const graph of graphs) {
    const last = parts.at(-1);
    if (last === undefined || last.some(({ report }) => report.id === graph.report.id)) parts.push([graph]);
    else last.push(graph);
  }
  return parts;
}

async function writePart(
  transaction: Transaction,
  graphs: readonly ReportGraph[],
  mode: WriteMode,
  ingestedAt: string,
): Promise<Decision[]> {
  const stored = await storedReports(transaction, graphs);
  const decisions = graphs.map(({ report }) => decide(report, stored.get(report.id) ?? [], mode));
  const written = graphs.flatMap((graph, at) => {
    const decision = decisions[at];
    return decision !== undefined && isWritten(decision) ? [withDigest(renameReport(graph, decision.id))] : [];
  });
  await replaceReports(
    transaction,
    decisions.flatMap(({ removes }) => removes),
    written,
    ingestedAt,
  );
  return decisions;
}

async function storedReports(
  transaction: Transaction,
  graphs: readonly ReportGraph[],
): Promise<ReadonlyMap<string, readonly StoredReport[]>> {
  const rows = graphs.map(({ report }) => ({ slot: report.id, locality: report.locality, year: report.year, body: report.body ?? "" }));
  const found = await transaction.run("write/stored-reports", { rows });
  return new Map(found.map((row) => [String(row["slot"]), row["stored"] as StoredReport[]]));
}
