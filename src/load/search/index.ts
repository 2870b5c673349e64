import type { Store } from "../store.js";
import { findNames } from "./names.js";
import { rank } from "./rank.js";
import type { Found, SearchRequest } from "./request.js";
import { inScope, readScope } from "./scope.js";
import { termsOf } from "./terms.js";
import { findInStore } from "./texts.js";

export type { Found, Hit, SearchKind, SearchRequest } from "./request.js";
export { byRank } from "./rank.js";

/**
 * All that holds every word of `text`, the best first: names of places, measures, indicators, themes and reports by an index
 * in memory, documents, bodies and sentences by the store's. Hits are the same on both engines, up to `WINDOW` of a kind.
 */
export async function searchStore(store: Store, { text, kinds, within, years }: SearchRequest): Promise<Found> {
  const terms = termsOf(text);
  if (terms.length === 0 || kinds.length === 0) return { hits: [], more: [] };
  const scope = await readScope(store, within, years);
  const asked = [...new Set(kinds)];
  const found = await Promise.all([findNames(store, terms, asked), ...asked.map((kind) => findInStore(store, kind, terms, scope))]);
  const hits = scope === null ? found.flat() : await inScope(store, scope, found.flat());
  return rank(hits, asked);
}
