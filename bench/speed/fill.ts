import { createHash } from "node:crypto";
import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { loadKnowledge, readReport, toGraph, toVocabulary } from "../../src/pipeline.js";
import { country } from "../country/index.js";

/** Reports written in one transaction. */
const AT_ONCE = 20;

/** Puts the synthetic country into an empty store, through all the stages; the ids of its reports in their order. */
export async function fill(store: Store, reports: number): Promise<readonly string[]> {
  const knowledge = loadKnowledge();
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const ids: string[] = [];
  let waiting: ReportGraph[] = [];
  for (const { file, text } of country(knowledge.gazetteer, reports)) {
    const contentHash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    const { read } = readReport({ file, mediaType: "text/plain", contentHash, text, metadata: {} }, knowledge);
    if (read === null) throw new Error(`${file} was not read`);
    waiting.push(toGraph(read, knowledge));
    ids.push(waiting.at(-1)?.report.id ?? "");
    if (waiting.length < AT_ONCE) continue;
    await writeReports(store, waiting);
    waiting = [];
  }
  await writeReports(store, waiting);
  await store.replan();
  return ids;
}
