import type { ReportGraph } from "../model/graph.js";
import { runBatches, runIds } from "./batches.js";
import { deriveDocuments } from "./documents.js";
import { ownReferences, reportBatches, sharedNodes } from "./report-batches.js";
import type { Row, Transaction } from "./store.js";
import { sweep } from "./sweep.js";

/**
 * Writes reports in the stead of those with the ids `gone`. Then documents say what all citations say, and what nothing refers to any more goes.
 * False where none of `gone` was there.
 */
export async function replaceReports(
  transaction: Transaction,
  gone: readonly string[],
  graphs: readonly ReportGraph[],
  ingestedAt: string,
): Promise<boolean> {
  const touched = await runIds(transaction, "write/touched", gone);
  for (const statement of LEAVES_FIRST) await runIds(transaction, `write/remove/${statement}`, gone);
  await runBatches(transaction, reportBatches(graphs, ingestedAt));
  const shared = [...touched.flatMap(sharedIds), ...graphs.flatMap(sharedNodes)];
  const held = new Set(graphs.flatMap(ownReferences));
  await sweep(
    transaction,
    shared.filter((id) => !held.has(id)),
  );
  await deriveDocuments(
    transaction,
    shared.filter((id) => id.startsWith("pol-")),
  );
  return touched.length > 0;
}

const LEAVES_FIRST = ["adoptions", "observations", "sentences", "sections", "reports"] as const;

function sharedIds(row: Row): string[] {
  return ["place", "mentioned", "cited", "named", "measured", "themes"].flatMap((column) => row[column]).map(String);
}
