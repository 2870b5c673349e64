import { WINDOW } from "./request.js";
import type { Found, Hit, SearchKind } from "./request.js";

/** The best first, ties by id; at most `WINDOW` of a kind. */
export function rank(hits: readonly Hit[], kinds: readonly SearchKind[]): Found {
  const sorted = hits.toSorted(byRank);
  const kept = new Map<SearchKind, number>(kinds.map((kind) => [kind, 0]));
  const ranked = sorted.filter(({ kind }) => {
    const count = (kept.get(kind) ?? 0) + 1;
    kept.set(kind, count);
    return count <= WINDOW;
  });
  return { hits: ranked, more: kinds.filter((kind) => (kept.get(kind) ?? 0) > WINDOW) };
}

/** The order of hits: by score, then by id. */
export const byRank = (a: Pick<Hit, "score" | "id">, b: Pick<Hit, "score" | "id">): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
