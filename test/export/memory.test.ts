import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { EXPORTS, prepareExport } from "../../src/export/index.js";
import { openStore } from "../../src/load/index.js";
import { renameReport } from "../../src/load/rename-report.js";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { smallVocabulary, version, yuwangtai2022 } from "../support/small-graph.js";

/* An export holds a page at a time: what is alive in the middle of it does not grow with what is written. */

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const REPORTS = 240;
/** Characters between two looks: a collection goes through all that the tests before left in this process. */
const LOOK = 2_000_000;
/** Each sentence is long, so that a report's share of any export with evidence is, too. */
const PADDING = "依法".repeat(10_000);

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fazhi-memory-"));
  store = await openStore({ folder });
  await writeVocabulary(store, smallVocabulary, version);
  for (let at = 0; at < REPORTS; at += 40) {
    await writeReports(
      store,
      Array.from({ length: 40 }, (_, i) => longReport(at + i)),
    );
  }
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function longReport(n: number): ReportGraph {
  const body = `第${n}局`;
  const graph = renameReport(yuwangtai2022, `rep-410205.${body}-2022`);
  const sentences = graph.sentences.map((row) => ({ ...row, text: `${row.text}${PADDING}` }));
  return { ...graph, sentences, report: { ...graph.report, body, source: `${n}.txt`, text: `${graph.report.text}${PADDING}` } };
}

test.each(["graph.jsonl", "graph.json", "graph.gexf", "adoptions.csv", "observations.csv"])("%s", async (what) => {
  const format = EXPORTS[what];
  if (format === undefined) throw new Error(what);
  const given = format.takes.includes("evidence") ? { evidence: ["1"] } : {};
  const ready = await prepareExport(store, what, format, given);
  let [written, most, looked, looks] = [0, 0, 0, 0];
  collect();
  const before = process.memoryUsage().heapUsed;
  for await (const piece of ready.write()) {
    written += piece.length;
    if (written - looked < LOOK) continue;
    looked = written;
    looks += 1;
    collect();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(written).toBeGreaterThan(4_500_000);
  expect(looks).toBeGreaterThan(1);
  // Two bytes a character: who kept what was written would have all of it.
  expect(most).toBeLessThan(written);
});
