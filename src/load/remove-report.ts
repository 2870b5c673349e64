import { runIds } from "./batches.js";
import { deriveDocuments } from "./documents.js";
import type { Row, Store, Transaction } from "./store.js";
import { sweep } from "./sweep.js";

/** Removes a report with all that only it said, in one transaction; false when it is not there. */
export async function removeReport(store: Store, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    await transaction.run("write/lock");
    const touched = await removeOwn(transaction, [id]);
    if (touched === null) return false;
    await settle(transaction, touched);
    await transaction.run("write/count-write");
    return true;
  });
}

/** Removes the nodes and relationships of reports; returns the ids of the shared nodes that they referred to, null if none was there. */
export async function removeOwn(transaction: Transaction, reports: readonly string[]): Promise<string[] | null> {
  const touched = await runIds(transaction, "write/touched", reports);
  for (const statement of leavesFirst) await runIds(transaction, `write/remove/${statement}`, reports);
  return touched.length === 0 ? null : [...new Set(touched.flatMap(sharedIds))];
}

/** After writing and removing: documents say what all citations say, and what nothing refers to goes. */
export async function settle(transaction: Transaction, touched: readonly string[]): Promise<void> {
  await sweep(transaction, touched);
  await deriveDocuments(
    transaction,
    touched.filter((id) => id.startsWith("pol-")),
  );
}

const leavesFirst = ["adoptions", "observations", "sentences", "sections", "reports"] as const;

function sharedIds(row: Row): string[] {
  return ["place", "mentioned", "cited", "named", "measured", "themes"].flatMap((column) => row[column]).map(String);
}
