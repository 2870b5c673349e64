import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
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

let five: Awaited<ReturnType<typeof read>> | null = null;

async function read(): Promise<{ readonly knowledge: ReturnType<typeof loadKnowledge>; readonly graphs: readonly ReportGraph[] }> {
  const knowledge = loadKnowledge();
  const graphs: ReportGraph[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    const { source } = await readFile(join(folder, name));
    const read = source === null ? null : readReport({ ...source, file: name }, knowledge).read;
    if (read === null) throw new Error(`${name} was not read`);
    graphs.push(toGraph(read, knowledge));
  }
  return { knowledge, graphs };
}
