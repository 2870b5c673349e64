import type { Store } from "../../store.js";
import { byKind, DRAWN, GRAPH_KINDS, kindOfId, RELATIONSHIP_TYPES } from "./kinds.js";
import { readPicture } from "./picture.js";
import type { Picture } from "./picture.js";

/** A shortest path (最短路径) between two nodes, each step one relationship; null where there is none within `most` steps. */
export async function readPath(store: Store, from: string, to: string, most: number): Promise<Omit<Picture, "truncated"> | null> {
  const selection = { kinds: new Set(GRAPH_KINDS), types: new Set(RELATIONSHIP_TYPES), years: null, programs: null, told: "ALL" as const };
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

/**
 * Of all shortest ones the one whose ids come first, found step by step: there may be millions where many places and years tie the same two,
 * and to list them takes ten seconds in a country of 3,200 reports.
 */
async function idsBetween(store: Store, from: string, to: string, most: number): Promise<readonly string[] | null> {
  const through = [from, to].every((id) => DRAWN.some((kind) => kind === kindOfId(id))) ? "" : "-through-text";
  const end = byKind([to]);
  const [row] = await store.read(`read/path-length${through}`, { from: byKind([from]), to: end });
  const steps = row?.["steps"] as number | undefined;
  if (steps === undefined || steps > most) return null;
  const ids = [from];
  for (let left = steps - 1; left > 0; left -= 1) {
    const [next] = await store.read(`read/path-step${through}`, { from: byKind(ids.slice(-1)), to: end, left });
    // Something was written meanwhile.
    if (typeof next?.["id"] !== "string") return null;
    ids.push(next["id"]);
  }
  return [...ids, to];
}
