import type { Store } from "../store.js";

/** Nodes and facts that hang in the air (悬空), by kind; `facts` are the ids of reports that are gone. */
export type Loose = ReadonlyMap<string, readonly string[]>;

/** At most `AT_ONCE` of a kind. */
export async function looseThings(store: Pick<Store, "read">): Promise<Loose> {
  const rows = await store.read("check/loose", { limit: AT_ONCE });
  return new Map(rows.flatMap(({ kind, ids }) => ((ids as string[]).length === 0 ? [] : [[kind as string, ids as string[]] as const])));
}

const AT_ONCE = 10_000;
