import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "../../src/ingest.js";
import { openStore } from "../../src/load/index.js";
import { loadKnowledge } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { country } from "../country/index.js";
import { identity } from "./identity.js";

/** A folder of its own with `texts`, so many reports of the synthetic country, and what the graph that they make undisturbed has. */
export async function prepared(reports: number): Promise<{ readonly folder: string; readonly texts: string; readonly graph: string }> {
  const knowledge = loadKnowledge();
  const folder = mkdtempSync(join(tmpdir(), "fazhi-chaos-"));
  const texts = join(folder, "texts");
  mkdirSync(texts);
  const files: string[] = [];
  for (const { file, text } of country(knowledge.gazetteer, reports)) {
    files.push(join(texts, file));
    writeFileSync(join(texts, file), text);
  }
  const store = await openStore({ folder: join(folder, "undisturbed") });
  const inputs = files.map((file) => ({ file, read: () => readFile(file) }));
  for await (const { outcome } of ingest(store, knowledge, inputs)) if (outcome !== "new") throw new Error(`a report is ${outcome}`);
  const graph = await identity(store);
  await store.close();
  return { folder, texts, graph };
}
