import type { Store } from "../../store.js";
import { byKind, DRAWN, GRAPH_KINDS, kindOfId, RELATIONSHIP_TYPES } from "./kinds.js";
import { readPicture } from "./picture.js";
import type { Picture } from "./picture.js";

/** A shortest path (最短路径) between two nodes, each step one relationship; null where there is none within `most` steps. */
export async function readPath(store: Store, from: string, to: string, most: number): Promise<Omit<Picture, "truncated"> | null> {
  const selection = { kinds: new Set(GRAPH_KINDS), types: new Set(RELATIONSHIP_TYPES), years: null, programs: null, detailed: true };
  const ids = from === to ? [from] : await idsBetween(store, from, to, most);
  if (ids === null) return null;
  const { nodes, edges } = await readPicture(store, ids, selection);
  if (nodes.length < ids.length) return null;
  // Several years may tie the same two: the first by id is shown.
  const steps = ids.slice(1).flatMap((id, at) => {
    const ends = new Set([id, ids[at]]);
    return edges.find(({ source, target }) => ends.has(source) && ends.has(target)) ?? [];
  });
  return { nodes, edges: steps };
}

async function idsBetween(store: Store, from: string, to: string, most: number): Promise<readonly string[] | null> {
  const isDrawn = [from, to].every((id) => DRAWN.some((kind) => kind === kindOfId(id)));
  const rows = await store.read(isDrawn ? "read/path" : "read/path-through-text", {
    from: byKind([from]),
    to: byKind([to]),
    most: most + 1,
  });
  return (rows[0]?.["ids"] as readonly string[] | undefined) ?? null;
}
