import { replaceReports } from "./replace-reports.js";
import type { Store } from "./store.js";

/** Removes a report with all that only it said, in one transaction; false when it is not there. */
export async function removeReport(store: Store, id: string): Promise<boolean> {
  return store.write(async (transaction) => {
    await transaction.run("write/lock");
    const isThere = await replaceReports(transaction, [id], [], "");
    if (isThere) await transaction.run("write/count-write");
    return isThere;
  });
}
