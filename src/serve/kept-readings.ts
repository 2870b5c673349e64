import { LRUCache } from "lru-cache";
import type { Parameters, Row, Statement, StatementName } from "../load/store.js";

type Rows = readonly Row[];

/** Rows of a statement: those kept, where nothing was written since; otherwise those that `read` gives. `writes` tells how often the graph was written to. */
export type KeptReadings = (
  statement: Statement | StatementName,
  parameters: Parameters | undefined,
  read: () => Promise<Rows>,
  writes: () => Promise<unknown>,
) => Promise<Rows>;

/**
 * Rows of statements that were read since the last write (读取缓存), the latest asked for, in so many bytes at most, each for so many milliseconds. Nobody may change the rows: the
 * next reader gets the same ones.
 */
export function keptReadings(bytes: number, share: number, oldest: number): KeptReadings {
  const kept = new LRUCache<string, { readonly writes: unknown; readonly rows: Rows }>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / share),
    ttl: oldest,
    sizeCalculation: ({ rows }, key) => weight(rows) + weight(key),
  });
  let seen: unknown;
  return async (statement, parameters, read, writes) => {
    const key = JSON.stringify([statement, parameters]);
    const look = async (): Promise<unknown> => (seen = await writes());
    const known = kept.get(key);
    // While much is written nobody waits for a look that tells what the last one told: that they are outdated.
    if (known !== undefined && known.writes === seen && known.writes === (await look())) return known.rows;
    // Rows are of the number of writes that was seen before they were read, or of a later one: never kept for longer than they are true.
    const before = seen;
    const [rows] = await Promise.all([read(), look().catch(() => undefined)]);
    if (before !== undefined) kept.set(key, { writes: before, rows });
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
