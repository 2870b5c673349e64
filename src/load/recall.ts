import type { Store } from "./store.js";

/** Keeps what was derived from a whole graph until something is written to it, by whatever process; what failed is tried again. */
export function recaller(read: Store["read"]): Store["recall"] {
  const kept = new Map<string, { readonly writes: unknown; readonly value: Promise<unknown> }>();
  return async <T>(name: string, derive: (store: Pick<Store, "read">) => Promise<T>): Promise<T> => {
    const [meta] = await read("meta/stored");
    const writes = meta?.["writes"] ?? 0;
    const known = kept.get(name);
    if (known?.writes === writes) return known.value as Promise<T>;
    const value = derive({ read });
    kept.set(name, { writes, value });
    value.catch(() => kept.delete(name));
    return value;
  };
}
