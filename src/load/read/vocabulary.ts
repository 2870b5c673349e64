import type { Store } from "../store.js";
import { RowsByPart } from "./rows-by-part.js";
import type { LevelPart, Rows, Want } from "./rows.js";

/**
 * Places, measures, indicators, documents and reports without their texts, places, measures and indicators by name, too: every query wants
 * some, and they change only when something is written.
 */
const VOCABULARY: ReadonlySet<LevelPart> = new Set<LevelPart>([
  ...(["localities", "programs", "indicators", "themes", "reports", "policyDocuments"] as const),
  ...(["localitiesNamed", "programsNamed", "indicatorsNamed", "formerIds"] as const),
]);

/** Rows kept at most: some tens of megabytes. */
const MOST = 50_000;

/** Rows as they are kept between requests. */
export type Vocabulary = Pick<RowsByPart, "get">;

/** What is kept of the vocabulary now; null where the store keeps nothing. */
export const keptVocabulary = (store: Store): Promise<Vocabulary | null> => (store.keeps === true ? keptOf(store) : Promise.resolve(null));

const keptOf = (store: Store): Promise<RowsByPart> => store.recall("vocabulary", () => Promise.resolve(new RowsByPart()));

/** What is wanted, the vocabulary (词汇) of it from memory: kept between requests until something is written. */
export async function readUnlessKept(
  store: Store,
  wants: readonly Want[],
  read: (store: Store, wants: readonly Want[]) => Promise<readonly Rows[]>,
): Promise<readonly Rows[]> {
  if (!wants.some(({ part }) => VOCABULARY.has(part))) return read(store, wants);
  const kept = await keptOf(store);
  const known = wants.map(({ part, id }) => kept.get(part, id));
  const missing = wants.filter((_, at) => known[at] === undefined);
  const found = await read(store, missing);
  if (kept.size + missing.length > MOST) kept.clear();
  missing.forEach(({ part, id }, at) => {
    const rows = found[at] ?? [];
    // What nothing bears today may be the name of what is written next.
    if (VOCABULARY.has(part) && rows.length > 0) kept.set(part, id, rows);
  });
  let next = 0;
  return known.map((rows) => rows ?? found[next++] ?? []);
}
