import { datasetVersion } from "../dump.js";
import type { Store } from "../store.js";

/**
 * Sixteen hex digits that change with what the graph says (数据集版本), for citing it. The first call after a write reads the whole graph.
 */
export async function currentVersion(store: Store): Promise<string> {
  return store.recall("datasetVersion", datasetVersion);
}

/** Grows with everything that is written: equal before and after some reads, they saw one and the same graph. */
export async function writeCount(store: Store): Promise<number> {
  const [meta] = await store.read("meta/stored");
  return (meta?.["writes"] ?? 0) as number;
}
