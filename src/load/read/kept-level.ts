import type { Store } from "../store.js";
import { readLevel } from "./level.js";
import type { Want } from "./level.js";
import type { LevelPart, LevelRows } from "./rows.js";

type Rows = readonly LevelRows[LevelPart][];

/** Places, measures and indicators, by id and by name: every query wants some, and they change only when something is written. */
const VOCABULARY: ReadonlySet<LevelPart> = new Set<LevelPart>([
  ...(["localities", "programs", "indicators", "themes"] as const),
  ...(["localitiesNamed", "programsNamed", "indicatorsNamed", "formerIds"] as const),
]);

/** Rows kept at most: some tens of megabytes. */
const MOST = 20_000;

/** As `readLevel`, with the vocabulary kept between requests; what another process wrote is seen after `believed` milliseconds. */
export async function readKeptLevel(store: Store, wants: readonly Want[], believed: number): Promise<readonly Rows[]> {
  if (!wants.some(({ part }) => VOCABULARY.has(part))) return readLevel(store, wants);
  const kept = await store.recall("vocabulary", () => Promise.resolve(new Map<string, Rows>()), believed);
  const known = wants.map((want) => kept.get(keyOf(want)));
  const missing = wants.filter((_, at) => known[at] === undefined);
  const read = await readLevel(store, missing);
  if (kept.size + missing.length > MOST) kept.clear();
  missing.forEach((want, at) => {
    const rows = read[at] ?? [];
    // What nothing bears today may be the name of what is written next.
    if (VOCABULARY.has(want.part) && rows.length > 0) kept.set(keyOf(want), rows);
  });
  let next = 0;
  return known.map((rows) => rows ?? read[next++] ?? []);
}

const keyOf = ({ part, id }: Want): string => `${part} ${id}`;
