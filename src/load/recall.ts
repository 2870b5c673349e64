import type { Store } from "./store.js";

/** What an adapter keeps of a whole graph, and how it says that it has written to it. */
export interface Recaller {
  readonly recall: Store["recall"];
  readonly writes: Store["writes"];
  readonly wrote: () => void;
}

/** Keeps what was derived from a graph until something is written to it, by whatever process; what failed is tried again. */
export function recaller(read: Store["read"]): Recaller {
  const kept = new Map<string, { readonly writes: unknown; readonly value: Promise<unknown> }>();
  let seen: { readonly writes: unknown; readonly at: number } | null = null;
  let own = 0;

  const look = async (): Promise<unknown> => {
    const [at, before] = [performance.now(), own];
    const [meta] = await read("meta/stored");
    const writes = meta?.["writes"] ?? 0;
    if (own === before) seen = { writes, at };
    return writes;
  };
  const lookTogether = shared(look);

  /** How often the graph was written to, as seen at most `believed` milliseconds ago. */
  const writesSeen = (believed: number): Promise<unknown> =>
    seen !== null && performance.now() - seen.at < believed ? Promise.resolve(seen.writes) : lookTogether();

  const recall = async <T>(name: string, derive: (store: Pick<Store, "read">) => Promise<T>, believed = 0): Promise<T> => {
    const writes = await writesSeen(believed);
    const known = kept.get(name);
    if (known !== undefined && known.writes === writes) return known.value as Promise<T>;
    const value = derive({ read });
    kept.set(name, { writes, value });
    value.catch(() => kept.delete(name));
    return value;
  };
  const wrote = (): void => {
    own += 1;
    seen = null;
  };
  return { recall, writes: () => writesSeen(0), wrote };
}

/**
 * Work that many ask for at once: who asks while it is being done shares the next doing, which begins after all of them asked. Of a doing
 * that fails those who wait for the next hear at once.
 */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const begun = work();
    const ended = (): void => {
      if (doing === begun) doing = null;
    };
    begun.then(ended, ended);
    return (doing = begun);
  };
  const failed = (error: unknown): never => {
    next = null;
    throw error;
  };
  return () => (doing === null ? begin() : (next ??= doing.then(begin, failed)));
}
