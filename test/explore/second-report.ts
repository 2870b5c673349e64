import { fileURLToPath } from "node:url";
import type { Store } from "../../src/load/store.js";
import { writeReports } from "../../src/load/writer.js";
import { loadKnowledge, readReport, toGraph } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { writeFiveReports } from "../serve/five-reports.js";

const path = fileURLToPath(new URL("reports/zhonglou-2021.txt", import.meta.url));

/**
 * The five reports, and one of 钟楼区 for the year after that of the package, so that one place has two years. It is no real report: it was
 * written for these tests, after the plans that the real one of 2020 announces.
 */
export async function writeSixReports(store: Store): Promise<void> {
  await writeFiveReports(store);
  const knowledge = loadKnowledge();
  const { source } = await readFile(path);
  const read = source === null ? null : readReport({ ...source, file: "zhonglou-2021.txt" }, knowledge).read;
  if (read === null) throw new Error(`${path} was not read`);
  await writeReports(store, [toGraph(read, knowledge)], { ingestedAt: "2026-11-24T00:00:00.000Z" });
}
