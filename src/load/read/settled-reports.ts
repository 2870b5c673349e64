import { reportDigest, type OwnFacts } from "../digest.js";
import { StoreError, type Row, type Store } from "../store.js";

/** Readings of a report that is written without end. */
const ATTEMPTS = 50;

/**
 * Rows of `read/whole-reports`, none of them torn by a write: Neo4j shows a statement what others commit meanwhile, so a report that does not
 * fit its digest is read again. One that reads the same twice was not written meanwhile, but altered by hand, and is given as it is.
 */
export async function settledReports(store: Pick<Store, "read">, reports: readonly string[]): Promise<readonly Row[]> {
  const settled = new Map<string, Row>();
  const before = new Map<string, string>();
  let wanted = reports;
  for (let attempt = 0; wanted.length > 0 && attempt < ATTEMPTS; attempt += 1) {
    const torn: string[] = [];
    for (const row of await store.read("read/whole-reports", { ids: wanted })) {
      const id = String(row["id"]);
      const [own] = row["report"] as readonly Row[];
      if (own === undefined) continue;
      const read = JSON.stringify(row);
      if (isWhole(own, row) || before.get(id) === read) settled.set(id, row);
      else torn.push(id);
      before.set(id, read);
    }
    wanted = torn;
  }
  if (wanted.length > 0) throw busy(wanted);
  return reports.map((id) => settled.get(id)).filter((row) => row !== undefined);
}

/** Stores of before have no digests. */
function isWhole(own: Row, row: Row): boolean {
  const digest = own["digest"] ?? null;
  return own["id"] !== undefined && (digest === null || digest === reportDigest({ ...row, report: own } as unknown as OwnFacts));
}

const busy = (reports: readonly string[]): StoreError =>
  new StoreError(
    "FAILED",
    `导出期间 ${reports.join("、")} 不断被改写，导出中止。 It was written again and again during the export, which was broken off.`,
    "请在写入结束后再导出。 Export again once the writing is over.",
  );
