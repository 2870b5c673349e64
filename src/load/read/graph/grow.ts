import type { Branch, Neighbours, Positions } from "./neighbours.js";

/** A node whose neighbours were not all taken, and where each of its branches was left. */
export interface Cut {
  readonly id: string;
  readonly positions: Positions;
}

export interface Growth {
  /** Ids taken, in the order of taking. */
  readonly taken: readonly string[];
  readonly cut: readonly Cut[];
}

/**
 * Takes neighbours in turn: of each node one, of each kind of them in turn, until there are `room` new ones. So a dense node or a
 * frequent kind leaves room for the others.
 */
export function grow(
  frontier: readonly (readonly [id: string, neighbours: Neighbours])[],
  known: ReadonlySet<string>,
  room: number,
): Growth {
  const taken = new Set<string>();
  const walkers = frontier.map(([id, { branches }]) => ({ id, readers: branches.map((branch) => ({ branch, at: 0 })), turn: 0 }));
  let active = walkers;
  while (active.length > 0 && taken.size < room) {
    active = active.filter((walker) => {
      if (taken.size >= room) return true;
      const next = step(walker, (id) => known.has(id) || taken.has(id));
      if (next !== null) taken.add(next);
      return next !== null;
    });
  }
  for (const { readers } of walkers) for (const reader of readers) skip(reader, (id) => known.has(id) || taken.has(id));
  const cut = walkers
    .filter(({ readers }) => readers.some(({ branch, at }) => branch.more || at < branch.neighbours.length))
    .map(({ id, readers }) => ({
      id,
      positions: Object.fromEntries(
        readers.flatMap(({ branch, at }) => {
          const last = branch.neighbours[at - 1];
          return last === undefined ? [] : [[branch.kind, last.key] as const];
        }),
      ),
    }));
  return { taken: [...taken], cut };
}

interface Reader {
  readonly branch: Branch;
  at: number;
}

/** The next new neighbour, from the branch whose turn it is; null when none is left. */
function step(walker: { readonly readers: readonly Reader[]; turn: number }, isKnown: (id: string) => boolean): string | null {
  const { readers } = walker;
  for (let tried = 0; tried < readers.length; tried++) {
    const reader = readers[walker.turn % readers.length];
    walker.turn++;
    if (reader === undefined) break;
    skip(reader, isKnown);
    const next = reader.branch.neighbours[reader.at];
    if (next === undefined) continue;
    reader.at++;
    return next.id;
  }
  return null;
}

function skip(reader: Reader, isKnown: (id: string) => boolean): void {
  for (let next = reader.branch.neighbours[reader.at]; next !== undefined && isKnown(next.id); next = reader.branch.neighbours[reader.at]) {
    reader.at++;
  }
}
