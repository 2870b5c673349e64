import { LRUCache } from "lru-cache";
import type { Parameters, Row, Statement, StatementName } from "../load/store.js";

type Rows = readonly Row[];

/** How often the graph was written to, by the look that was begun last of those that have ended. */
export interface Seen {
  writes: unknown;
}

/** Rows of a statement: those kept, where nothing was written since the request's own look, which is `looked`; otherwise those that `read` gives. */
export type KeptReadings = (
  statement: Statement | StatementName,
  parameters: Parameters | undefined,
  read: () => Promise<Rows>,
  looked: Promise<unknown>,
) => Promise<Rows>;

/**
 * Rows of statements that were read since the last write (读取缓存), the latest asked for, in so many bytes at most, each for so many
 * milliseconds. Who asks for what is being read already waits for those rows, so that after a write a crowd reads each statement once.
 * Nobody may change the rows: the next reader gets the same ones.
 */
export function keptReadings(bytes: number, share: number, oldest: number, seen: Seen): KeptReadings {
  const kept = new LRUCache<string, Reading<Rows>>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / share),
    ttl: oldest,
    sizeCalculation: ({ rows }, key) => weight(rows) + weight(key),
  });
  const going = new Map<string, Reading<Promise<Rows | null>>>();
  return async (statement, parameters, read, looked) => {
    const key = JSON.stringify([statement, parameters]);
    // What is seen now is what this request saw or a later look did.
    await looked;
    const { writes } = seen;
    const known = [kept.get(key), going.get(key)].find((reading) => reading?.writes === writes);
    // Nothing is waited for between finding nothing and beginning to read, or all of a crowd would.
    if (known !== undefined) {
      const theirs = await known.rows;
      // What another could not read, this one may.
      if (theirs !== null) return theirs;
    }
    // Rows are of the number of writes that was seen before they were read, or of a later one: never kept for longer than they are true.
    const reading = read();
    const mine = { writes, rows: reading.catch(() => null) };
    going.set(key, mine);
    try {
      const rows = await reading;
      if (writes === seen.writes) kept.set(key, { writes, rows });
      return rows;
    } finally {
      if (going.get(key) === mine) going.delete(key);
    }
  };
}

/** Rows, and how often the graph was written to before they were read. */
interface Reading<R> {
  readonly writes: unknown;
  readonly rows: R;
}

/** Bytes that a value takes in memory, about: two a letter, and what V8 adds to each value. */
function weight(value: unknown): number {
  if (typeof value === "string") return 24 + 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  let sum = 32;
  for (const inner of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)) sum += 8 + weight(inner);
  return sum;
}
