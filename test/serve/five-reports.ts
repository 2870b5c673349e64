import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { basename, join } from "node:path";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph, VocabularyGraph } from "../../src/model/graph.js";
import { readReport, toGraph, toVocabulary } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { exclusively } from "../neo4j/server.js";
import { knowledge } from "../support/knowledge.js";

const folder = fileURLToPath(new URL("../../seeds/reports/", import.meta.url));

/** The five reports of the package, read once in a run and written to a store. */
export async function writeFiveReports(store: Store): Promise<void> {
  const { vocabulary, versions, graphs } = (five ??= await kept());
  await writeVocabulary(store, vocabulary, versions);
  await writeReports(store, graphs, { ingestedAt: "2026-11-24T00:00:00.000Z" });
}

/** Writes one more report to a store that has the vocabulary. */
export async function writeReportFile(store: Store, path: string): Promise<void> {
  await writeReports(store, [await graphOf(path)]);
}

interface Five {
  readonly vocabulary: VocabularyGraph;
  readonly versions: { readonly gazetteerVersion: string; readonly lexiconVersion: string };
  readonly graphs: readonly ReportGraph[];
}

let five: Five | null = null;

/** The first test file of a run that wants them reads them, the others take what it read. */
async function kept(): Promise<Five> {
  const run = process.env["FAZHI_TEST_RUN"];
  if (run === undefined) return read();
  const file = join(run, "five-reports.json");
  return exclusively("read-five-reports", async () => {
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(await read()));
    return JSON.parse(readFileSync(file, "utf8")) as Five;
  });
}

async function read(): Promise<Five> {
  const { gazetteerVersion, lexiconVersion } = knowledge();
  const graphs: ReportGraph[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    graphs.push(await graphOf(join(folder, name)));
  }
  return { vocabulary: toVocabulary(knowledge()), versions: { gazetteerVersion, lexiconVersion }, graphs };
}

async function graphOf(path: string): Promise<ReportGraph> {
  const { source } = await readFile(path);
  const read = source === null ? null : readReport({ ...source, file: basename(path) }, knowledge()).read;
  if (read === null) throw new Error(`${path} was not read`);
  return toGraph(read, knowledge());
}
