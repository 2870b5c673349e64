import type { Store } from "../load/store.js";
import type { Editor } from "../model/editor.js";
import { newAsked, type Asked } from "./asked.js";
import { createLoaders, type Loaders } from "./loaders.js";
import type { Kept } from "./kept.js";
import { watchedStore } from "./watched-store.js";

/** What every resolver of a request shares. */
export interface Context {
  readonly loaders: Loaders;
  readonly asked: Asked;
  /** How often the graph was written to, looked up once; null where nothing that is kept may be given. */
  readonly writes: Store["writes"] | null;
  /** For whoever has shown the key that curation (校订) needs. */
  readonly editor: Editor | null;
  readonly isConfirmed: Editor["isConfirmed"];
  /** Whether the answer goes as `application/json`, where GraphQL's own errors have status 200. */
  readonly plainJson: boolean;
}

export interface Asking {
  readonly editor?: Editor | null;
  readonly isConfirmed?: Editor["isConfirmed"];
  readonly plainJson?: boolean;
  /** Milliseconds that the statements of a request may take together. */
  readonly patience?: number;
  /** What outlasts this request; nothing by default. */
  readonly kept?: Kept | null;
}

/** Twenty seconds: longer than any answer takes, shorter than people wait. */
const PATIENCE = 20_000;

/** A request's own loaders, so that nothing that one client read is shown to another. */
export function createContext(
  store: Store,
  { editor = null, isConfirmed = () => false, plainJson = true, patience = PATIENCE, kept = null }: Asking = {},
): Context {
  const asked = newAsked();
  // Who changes the graph sees in one request what was before and what came of it.
  const outlasting = editor === null ? kept : null;
  const watched = watchedStore(store, asked, patience, outlasting);
  const writes = outlasting === null || outlasting.answers === null ? null : () => watched.writes();
  return { loaders: createLoaders(watched), asked, writes, editor, isConfirmed, plainJson };
}
