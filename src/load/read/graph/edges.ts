import type { Row, Store } from "../../store.js";
import { byKind, GRAPH_KINDS, leads, SOURCES } from "./kinds.js";
import type { GraphKind, RelationshipType, Selection } from "./kinds.js";
import type { Ties } from "./neighbours.js";

/** What leaves a node for others of the same picture. */
export interface Leaving {
  readonly source: string;
  readonly found: readonly EdgeRow[];
}

/** A list, since there are many: the driver reads maps more slowly. Where it stands for several, `ties` is their number. */
export type EdgeRow = readonly [
  type: RelationshipType,
  target: string,
  id: string | null,
  year: number | null,
  properties: Row | null,
  ties?: number,
];

/**
 * Every relationship between some nodes (关系), by the node that it leaves, in one statement. Where no more is wanted than their ends,
 * those of a place that came with its neighbours (`ties`) are taken from there, whatever else they lead to.
 */
export async function readEdges(
  store: Store,
  ids: readonly string[],
  { types, told, years }: Selection,
  ties: ReadonlyMap<string, readonly Ties[]>,
): Promise<readonly Leaving[]> {
  if (ids.length < 2) return [];
  const sources = byKind(ids);
  const joined = told === "ENDS" && years === null;
  const isRead = (place: string): boolean => ties.has(place);
  const isThere = (kind: GraphKind): boolean => sources[kind].length > 0;
  const parts = SOURCES.filter((kind) => isThere(kind) && GRAPH_KINDS.some((other) => isThere(other) && leads(kind, other)))
    .flatMap((kind): readonly Part[] =>
      kind === "Locality" && joined
        ? [
            ["tiesOfLocality", sources.Locality.filter((place) => !isRead(place))],
            ["placesOfLocality", sources.Locality.filter(isRead)],
          ]
        : [[kind, sources[kind]]],
    )
    .filter(([, nodes]) => nodes.length > 0);
  if (parts.length === 0) return [];
  const rows = await store.read(
    { name: "read/edges-among", parts: parts.map(([part]) => part) },
    { ids: Object.fromEntries(parts), targets: ids, types: [...types], detailed: told === "ALL" },
  );
  const tied = joined ? sources.Locality.map((place) => ({ source: place, found: leaving(ties.get(place) ?? []) })) : [];
  return [...(rows as unknown as readonly Leaving[]), ...tied];
}

type Part = readonly [name: string, ids: readonly string[]];

/** Of the relationships of a place those that leave it; of two places only the stored direction tells. */
const leaving = (ties: readonly Ties[]): EdgeRow[] =>
  ties
    .filter(([type]) => LEAVES_PLACE.has(type))
    .flatMap(([type, others, counts]) => others.map((other, at): EdgeRow => [type, other, null, null, null, counts[at] ?? 0]));

const LEAVES_PLACE: ReadonlySet<RelationshipType> = new Set(["PUBLISHED", "IMPLEMENTED", "NAMED", "ISSUED"]);
