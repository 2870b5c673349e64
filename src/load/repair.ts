import type { ReportGraph } from "../model/graph.js";
import { runIds } from "./batches.js";
import { checkGraph } from "./check-graph.js";
import { withDigest } from "./digest.js";
import { looseThings } from "./check/loose.js";
import { storeFormat } from "./embedded-files.js";
import { renameReport } from "./rename-report.js";
import { replaceReports } from "./replace-reports.js";
import type { Store } from "./store.js";
import { sweep } from "./sweep.js";

/** Writes a stored report anew under its id, whatever had become of it, in one transaction. */
export async function rewriteReport(store: Store, id: string, graph: ReportGraph, ingestedAt = new Date().toISOString()): Promise<void> {
  checkGraph(graph);
  const anew = withDigest(renameReport(graph, id));
  await store.write(async (transaction) => {
    await transaction.run("write/lock");
    await replaceReports(transaction, [id], [anew], ingestedAt);
    await transaction.run("write/count-write");
  });
}

/** Lays constraints and indexes again (重建索引), whatever the store says it has. */
export async function relayIndexes(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run("meta/prepared", { format: storeFormat, schema: "" }));
  await store.prepare();
}

/** Removes what hangs in the air, and what does so then; reports without a place are not among it: they are written anew. */
export async function removeLoose(store: Store): Promise<void> {
  for (;;) {
    const loose = await looseThings(store);
    const of = (kind: string): readonly string[] => loose.get(kind) ?? [];
    const shared = SHARED.flatMap(of);
    if (shared.length === 0 && OWNED.every(([kind]) => of(kind).length === 0)) return;
    await store.write(async (transaction) => {
      await transaction.run("write/lock");
      for (const [kind, statement] of OWNED) await runIds(transaction, `write/repair/${statement}`, of(kind));
      await sweep(transaction, shared);
      await transaction.run("write/count-write");
    });
  }
}

const OWNED = [
  ["Observation", "delete-observation"],
  ["Sentence", "delete-sentence"],
  ["Section", "delete-section"],
  ["facts", "delete-facts"],
] as const;

const SHARED = ["Program", "PolicyDocument", "Organization"] as const;
