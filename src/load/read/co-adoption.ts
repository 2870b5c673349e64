import type { Parameters, Store } from "../store.js";
import { readAround } from "./around.js";
import type { AdoptionNode } from "./rows.js";
import { scopeParameters } from "./scope.js";
import type { Scope } from "./scope.js";

export interface YearsScope extends Scope {
  readonly from: number | null;
  readonly to: number | null;
}

/** Places that told of one measure as done, and of another. */
export interface CoAdoptionRow {
  readonly program: string;
  readonly both: number;
  readonly adopters: number;
}

export interface CoAdoptions {
  /** Places with a report. */
  readonly places: number;
  readonly adopters: number;
  /** The most frequent first, then by id. */
  readonly others: readonly CoAdoptionRow[];
}

/** What is read of co-adoption: the most frequent `limit` that at least `least` places share; `counted`: with the others' own adopters, else 0. */
export interface CoAdoptionBounds {
  readonly least: number;
  readonly limit: number;
  readonly counted: boolean;
}

/** What places adopt together (共同采纳) with each of several measures, in the order of `programs`. */
export async function readCoAdoption(
  store: Store,
  programs: readonly string[],
  scope: YearsScope,
  { least, limit, counted }: CoAdoptionBounds,
): Promise<readonly CoAdoptions[]> {
  const ids = [...new Set(programs)];
  const rows = await readAround(
    store,
    {
      name: "read/co-adoption",
      own: ["adopters"],
      around: ["places"],
      scope: yearsParameters(scope),
      whole: scope.within === null && scope.from === null && scope.to === null,
    },
    { ids, least, limit: limit + 1, counted },
  );
  const found = new Map(rows.map((row) => [row["id"] as string, row["found"] as readonly CoAdoptionRow[]]));
  const places = found.get("")?.[0]?.both ?? 0;
  return programs.map((id) => {
    const all = found.get(id) ?? [];
    const adopters = all.find(({ program }) => program === id)?.both ?? 0;
    const others = all.filter(({ program }) => program !== id).toSorted((a, b) => b.both - a.both || (a.program < b.program ? -1 : 1));
    return { places, adopters, others };
  });
}

export interface Pair {
  readonly this: string;
  readonly that: string;
}

/** A place that has both measures of a pair, with its adoptions of either. */
export interface CoAdopterRow {
  readonly place: string;
  readonly adoptions: readonly AdoptionNode[];
}

/** Places that have both measures of each pair, in the order of place ids. */
export async function readCoAdopters(
  store: Store,
  pairs: readonly Pair[],
  scope: YearsScope,
  limit: number,
): Promise<readonly (readonly CoAdopterRow[])[]> {
  const once = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
  const rows = await store.read("read/co-adopters", { pairs: once, limit, ...yearsParameters(scope) });
  const found = new Map(rows.map((row) => [keyOf(row as unknown as Pair), row["found"] as readonly CoAdopterRow[]]));
  return pairs.map((pair) => found.get(keyOf(pair)) ?? []);
}

const yearsParameters = (scope: YearsScope): Parameters => ({ ...scopeParameters(scope), from: scope.from, to: scope.to });

const keyOf = (pair: Pair): string => JSON.stringify([pair.this, pair.that]);
