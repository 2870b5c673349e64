import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { basename, join } from "node:path";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { loadKnowledge, readReport, toGraph, toVocabulary } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";

const folder = fileURLToPath(new URL("../../seeds/reports/", import.meta.url));

/** The five reports of the package, read once and written to a store. */
export async function writeFiveReports(store: Store): Promise<void> {
  const { knowledge, graphs } = (five ??= await read());
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  await writeReports(store, graphs, { ingestedAt: "2026-11-24T00:00:00.000Z" });
}

/** Writes one more report to a store that has the vocabulary. */
export async function writeReportFile(store: Store, path: string): Promise<void> {
  const { knowledge } = (five ??= await read());
  await writeReports(store, [await graphOf(path, knowledge)]);
}

let five: Awaited<ReturnType<typeof read>> | null = null;

async function read(): Promise<{ readonly knowledge: ReturnType<typeof loadKnowledge>; readonly graphs: readonly ReportGraph[] }> {
  const knowledge = loadKnowledge();
  const graphs: ReportGraph[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    graphs.push(await graphOf(join(folder, name), knowledge));
  }
  return { knowledge, graphs };
}

async function graphOf(path: string, knowledge: ReturnType<typeof loadKnowledge>): Promise<ReportGraph> {
  const { source } = await readFile(path);
  const read = source === null ? null : readReport({ ...source, file: basename(path) }, knowledge).read;
  if (read === null) throw new Error(`${path} was not read`);
  return toGraph(read, knowledge);
}
