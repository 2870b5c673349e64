import type { Store } from "../../src/load/store.js";
import { writeReports, writeVocabulary } from "../../src/load/writer.js";
import type { ReportGraph } from "../../src/model/graph.js";
import { loadKnowledge, toVocabulary } from "../../src/pipeline.js";
import { graphsOf } from "../country/graphs.js";

/** Reports written in one transaction. */
const AT_ONCE = 20;

/** Puts the synthetic country into an empty store, through all the stages; the ids of its reports in their order. */
export async function fill(store: Store, reports: number): Promise<readonly string[]> {
  const knowledge = loadKnowledge();
  await writeVocabulary(store, toVocabulary(knowledge), knowledge);
  const ids: string[] = [];
  let waiting: ReportGraph[] = [];
  for (const { graph } of graphsOf(knowledge, reports)) {
    waiting.push(graph);
    ids.push(graph.report.id);
    if (waiting.length < AT_ONCE) continue;
    await writeReports(store, waiting);
    waiting = [];
  }
  await writeReports(store, waiting);
  await store.replan();
  return ids;
}
