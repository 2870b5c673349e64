import type { Health } from "./load/check/index.js";
import { storedReports, storedSource } from "./load/read/sources.js";
import { relayIndexes, removeLoose, rewriteReport } from "./load/repair.js";
import type { Store } from "./load/store.js";
import { rewriteVocabulary } from "./load/write-vocabulary.js";
import type { Knowledge } from "./model/knowledge.js";
import { readReport, toGraph, toVocabulary } from "./pipeline.js";

export interface Mended {
  /** Ids of reports that were written anew from their stored text. */
  readonly rewritten: readonly string[];
  /** Reports whose stored text is not what was once read: only their source can bring it back. By id, with the source. */
  readonly lost: ReadonlyMap<string, string>;
}

/** Rebuilds what a store itself has the makings of (修复): indexes, all that stands on a report's text; removes what hangs in the air. */
export async function mend(
  store: Store,
  knowledge: Knowledge,
  { missingIndexes, faulty, loose, isVocabularyWhole }: Health,
): Promise<Mended> {
  if (missingIndexes.length > 0) await relayIndexes(store);
  if (!isVocabularyWhole) await rewriteVocabulary(store, toVocabulary(knowledge), knowledge);
  const heads = new Map((faulty.size > 0 ? await storedReports(store) : []).map((head) => [head.id, head]));
  const rewritten: string[] = [];
  const lost = new Map<string, string>();
  for (const [id, faults] of faulty) {
    const head = heads.get(id);
    if (head === undefined) continue;
    const { read } = readReport(await storedSource(store, id), knowledge, { ...head.given, force: true });
    if (read === null || faults.some(({ kind }) => kind === "text")) lost.set(id, head.source);
    else {
      await rewriteReport(store, id, toGraph(read, knowledge));
      rewritten.push(id);
    }
  }
  if (loose.size > 0) await removeLoose(store);
  return { rewritten, lost };
}
