import { runBatches, runIds } from "./batches.js";
import type { Row, Transaction } from "./store.js";

/**
 * Makes anew what follows from all citations of a document: its titles as printed (《》 left off), sorted, and, unless the lexicon
 * knows the document, the smallest number (文号) printed with it. So the order of reports does not matter.
 */
export async function deriveDocuments(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const cited = await runIds(transaction, "write/document-citations", [...new Set(ids)]);
  const rows = cited.map((row) => {
    const [number = null] = strings(row, "numbers");
    return { id: String(row["id"]), titles: strings(row, "titles"), docNumber: row["curated"] === true ? row["docNumber"] : number };
  });
  await runBatches(transaction, [{ statement: "write/document-titles", rows }]);
}

function strings(row: Row, name: string): string[] {
  const list: unknown = row[name];
  return Array.isArray(list) ? list.map(String).sort() : [];
}
