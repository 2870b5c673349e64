import type { Store } from "../../src/load/store.js";
import { writeReports } from "../../src/load/writer.js";
import type { WriteOptions, WriteOutcome } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";

/** Writes one report in a transaction of its own. */
export async function writeReport(store: Store, graph: ReportGraph, options?: WriteOptions): Promise<WriteOutcome> {
  const [outcome] = await writeReports(store, [graph], options);
  if (outcome === undefined) throw new Error("no outcome");
  return outcome;
}
