import { LRUCache } from "lru-cache";
import type { Parameters, Row, Statement, Store } from "../load/store.js";

/** Reads a statement, unless its rows are kept. */
export type KeptReadings = (
  statement: Statement | string,
  parameters: Parameters | undefined,
  read: () => Promise<readonly Row[]>,
) => Promise<readonly Row[]>;

/** What outlasts a request. */
export interface Kept {
  /** Milliseconds for which what was derived from the graph is believed. */
  readonly believed: number;
  readonly readings: KeptReadings;
}

/** A second: shorter than anybody takes to ask again about what another process has just written. */
const BELIEVED = 1_000;

/** Milliseconds after which rows are read anew all the same: whoever writes to Neo4j by hand counts no writes. */
const OLDEST = 60_000;

/** Of the room, for one statement: a large answer does not drive all the others out. */
const SHARE = 8;

/** What one server keeps of a store, its rows in so many bytes. */
export const keptBetweenRequests = (store: Pick<Store, "writes">, bytes: number): Kept => ({
  believed: BELIEVED,
  readings: keptReadings(store, bytes, BELIEVED),
});

/**
 * Rows of statements that were read since the last write (读取缓存), the latest asked for, in so many bytes at most. That another process wrote is
 * looked up once in `believed` milliseconds. Nobody may change the rows: the next reader gets the same ones.
 */
export function keptReadings(store: Pick<Store, "writes">, bytes: number, believed: number): KeptReadings {
  if (bytes === 0) return (_statement, _parameters, read) => read();
  const kept = new LRUCache<string, { readonly writes: unknown; readonly rows: readonly Row[] }>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / SHARE),
    ttl: OLDEST,
    sizeCalculation: ({ rows }, key) => weight(rows) + weight(key),
  });
  return async (statement, parameters, read) => {
    const key = JSON.stringify([statement, parameters]);
    // Before the reading: what is written while it runs makes its rows outdated, never the other way round.
    const writes = await store.writes(believed);
    const known = kept.get(key);
    if (known !== undefined && known.writes === writes) return known.rows;
    const rows = await read();
    kept.set(key, { writes, rows });
    return rows;
  };
}

/** Bytes that a value takes in memory, about: two a letter, and what V8 adds to each value. */
function weight(value: unknown): number {
  if (typeof value === "string") return 24 + 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  let sum = 32;
  for (const inner of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)) sum += 8 + weight(inner);
  return sum;
}
