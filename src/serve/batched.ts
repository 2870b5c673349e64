import DataLoader from "dataloader";
import type { Loaders } from "./loaders.js";

/**
 * Loads what several objects of one level ask for with the same arguments (`call`: the field and its arguments) as one batch (批量),
 * once for each request.
 */
export async function batched<K, T>(
  loaders: Loaders,
  call: readonly unknown[],
  key: K,
  load: (keys: readonly K[]) => Promise<readonly T[]>,
): Promise<T> {
  const ofRequest = batches.get(loaders) ?? new Map<string, DataLoader<unknown, unknown, string>>();
  batches.set(loaders, ofRequest);
  const name = JSON.stringify(call);
  const batch = ofRequest.get(name) ?? new DataLoader((keys) => load(keys as readonly K[]), { cacheKeyFn: (one) => JSON.stringify(one) });
  ofRequest.set(name, batch);
  return (await batch.load(key)) as T;
}

const batches = new WeakMap<Loaders, Map<string, DataLoader<unknown, unknown, string>>>();
