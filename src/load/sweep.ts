import { runIds } from "./batches.js";
import type { Row, Transaction } from "./store.js";

/** Removes those of `ids` that are shared, not of the vocabulary, and that nothing refers to any more; then what only they held. */
export async function sweep(transaction: Transaction, ids: readonly string[]): Promise<void> {
  let candidates = [...new Set(ids)];
  while (candidates.length > 0) {
    const released: Row[] = [];
    for (const [prefix, kind] of kinds) {
      const ofKind = candidates.filter((id) => id.startsWith(prefix));
      released.push(...(await sweepKind(transaction, kind, ofKind)));
    }
    candidates = [...new Set(released.flatMap((row) => (Array.isArray(row["above"]) ? row["above"].map(String) : [])))];
  }
}

/** Programs before the documents that they are founded on, organizations and places last: those hold places above them. */
const kinds = [
  ["prog-", "program"],
  ["pol-", "policy-document"],
  ["ind-", "indicator"],
  ["theme-", "theme"],
  ["org-", "organization"],
  ["loc-", "locality"],
] as const;

/** Found first and removed after: a node must not count as free because a neighbour has just gone in the same statement. */
async function sweepKind(transaction: Transaction, kind: (typeof kinds)[number][1], ids: readonly string[]): Promise<Row[]> {
  const orphans = await runIds(transaction, `write/sweep/orphans-${kind}`, ids);
  await runIds(
    transaction,
    `write/sweep/delete-${kind}`,
    orphans.map((row) => String(row["id"])),
  );
  return orphans;
}
