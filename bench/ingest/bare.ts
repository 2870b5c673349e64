import { reportBatches } from "../../src/load/report-batches.js";
import type { Store } from "../../src/load/store.js";
import { writeReports } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";

const AT_ONCE = 20;

/** Reports a second of our writer (ours) and of the same rows in bare UNWIND statements (bare), in turn, each half of the reports. */
export async function againstBare(store: Store, graphs: readonly ReportGraph[]): Promise<{ readonly ours: number; readonly bare: number }> {
  const spent = { ours: 0, bare: 0 };
  const written = { ours: 0, bare: 0 };
  for (let at = 0; at < graphs.length; at += AT_ONCE) {
    const group = graphs.slice(at, at + AT_ONCE);
    const turn = (at / AT_ONCE) % 2 === 0 ? "ours" : "bare";
    const began = performance.now();
    if (turn === "ours") await writeReports(store, group);
    else await bare(store, group);
    // The first rounds plan the statements.
    if (at < AT_ONCE * 8) continue;
    spent[turn] += performance.now() - began;
    written[turn] += group.length;
  }
  return { ours: (written.ours / spent.ours) * 1_000, bare: (written.bare / spent.bare) * 1_000 };
}

async function bare(store: Store, graphs: readonly ReportGraph[]): Promise<void> {
  await store.write(async (transaction) => {
    for (const { statement, rows } of reportBatches(graphs, new Date().toISOString()))
      if (rows.length > 0) await transaction.run(statement, { rows });
  });
}
