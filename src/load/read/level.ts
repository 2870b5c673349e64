import type { Store } from "../store.js";
import { partRows } from "./columns.js";
import { readUnlessKept } from "./vocabulary.js";
import type { LevelPart, Rows, Want } from "./rows.js";

/** Fetches all that one level of a query wants, in one statement; rows in the order of `wants`, empty where there is nothing. */
export async function readLevel(store: Store, wants: readonly Want[]): Promise<readonly Rows[]> {
  return store.keeps === true ? readUnlessKept(store, wants, read) : read(store, wants);
}

async function read(store: Store, wants: readonly Want[]): Promise<readonly Rows[]> {
  const ids = new Map<LevelPart, Set<string>>();
  for (const { part, id } of wants) ids.set(part, (ids.get(part) ?? new Set()).add(id));
  if (ids.size === 0) return [];
  // In one order, for the same parts to be the same statement; the ids in one map, for Neo4j plans anew for every size of a list parameter.
  const parts = [...ids.keys()].sort();
  const rows = await store.read(
    { name: "read/level", parts },
    { wants: Object.fromEntries(parts.map((part) => [part, [...(ids.get(part) ?? [])]])) },
  );
  const found = new Map(
    rows.map((row) => [
      keyOf(row["part"] as LevelPart, row["id"] as string),
      partRows(row["part"] as LevelPart, row["found"] as readonly unknown[]),
    ]),
  );
  return wants.map(({ part, id }) => found.get(keyOf(part, id)) ?? []);
}

const keyOf = (part: LevelPart, id: string): string => `${part} ${id}`;
