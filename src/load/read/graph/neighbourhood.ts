import type { Store } from "../../store.js";
import { grow } from "./grow.js";
import type { Cut } from "./grow.js";
import type { Selection } from "./kinds.js";
import { readNeighbours } from "./neighbours.js";
import type { Neighbours, Positions, Ties } from "./neighbours.js";
import { readPicture } from "./picture.js";
import type { DrawnEdge, Picture } from "./picture.js";

export interface NeighbourhoodRequest {
  readonly id: string;
  readonly depth: number;
  readonly selection: Selection;
  /** Most nodes, the one in the middle among them. */
  readonly limit: number;
  readonly after: Progress | null;
}

/** How far the neighbours of a node were shown, for the next page of them. */
export interface Progress {
  readonly positions: Positions;
  /** Relationships shown so far. */
  readonly shown: number;
}

/** A picture, and where it was cut off with what the cursors of that are made of. */
export interface Neighbourhood extends Omit<Picture, "truncated"> {
  readonly cuts: () => readonly { readonly id: string; readonly left: number; readonly progress: Progress }[];
}

/**
 * What lies around a node (邻域), level by level, near before far; of dense nodes a fair sample that is the same each time. Two
 * statements, and one for each level. Null where the node is not there.
 */
export async function readNeighbourhood(
  store: Store,
  { id, depth, selection, limit, after }: NeighbourhoodRequest,
): Promise<Neighbourhood | null> {
  const known = new Set([id]);
  const seen = new Map<string, Neighbours>();
  const ties = new Map<string, readonly Ties[]>();
  const cuts = new Map<string, Cut>();
  let frontier: readonly string[] = [id];
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    const room = limit - known.size;
    if (room <= 0 && level > 0) break;
    const take = Math.min(room, Math.max(20, Math.ceil((4 * room) / frontier.length)));
    const found = await readNeighbours(store, frontier, selection, take, level === 0 ? after?.positions : {});
    for (const [node, neighbours] of found) {
      seen.set(node, neighbours);
      if (neighbours.ties !== null) ties.set(node, neighbours.ties);
    }
    const growth = grow(
      frontier.flatMap((node) => {
        const neighbours = found.get(node);
        return neighbours === undefined ? [] : [[node, neighbours] as const];
      }),
      known,
      room,
    );
    for (const cut of growth.cut) cuts.set(cut.id, cut);
    for (const taken of growth.taken) known.add(taken);
    frontier = growth.taken;
  }
  const picture = await readPicture(store, [...known], selection, ties);
  if (picture.nodes[0]?.id !== id) return null;
  return {
    ...picture,
    cuts: () => {
      const drawn = degrees(picture.edges);
      return [...cuts.values()].map((cut) => told(cut, id, seen, drawn, after));
    },
  };
}

function told(
  { id, positions }: Cut,
  start: string,
  seen: ReadonlyMap<string, Neighbours>,
  drawn: ReadonlyMap<string, number>,
  after: Progress | null,
): ReturnType<Neighbourhood["cuts"]>[number] {
  const before = id === start ? after : null;
  const shown = (drawn.get(id) ?? 0) + (before?.shown ?? 0);
  const left = Math.max(0, (seen.get(id)?.degree ?? 0) - shown);
  return { id, left, progress: { positions: { ...before?.positions, ...positions }, shown } };
}

/** How many of the relationships each node has. */
function degrees(edges: readonly DrawnEdge[]): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  for (const { source, target } of edges) {
    drawn.set(source, (drawn.get(source) ?? 0) + 1);
    if (target !== source) drawn.set(target, (drawn.get(target) ?? 0) + 1);
  }
  return drawn;
}
