import { spread } from "../../spread.js";
import type { Row, Store } from "../../store.js";
import { byKind, GRAPH_KINDS, kindOfId, usefulTypes } from "./kinds.js";
import type { GraphKind, RelationshipType, Selection } from "./kinds.js";

/** Neighbours of a node that are of one kind, in the order of `spread`; perhaps only the first of them. */
export interface Branch {
  readonly kind: GraphKind;
  readonly neighbours: readonly { readonly id: string; readonly key: number }[];
  /** Whether there are more than were read. */
  readonly more: boolean;
}

export interface Neighbours {
  readonly branches: readonly Branch[];
  /** How many relationships the node has that are wanted. */
  readonly degree: number;
  /** Of a place, where years do not matter: all its relationships of the types wanted. */
  readonly ties: readonly Ties[] | null;
}

/** How far each branch was read before: its last key, by kind. */
export type Positions = Readonly<Partial<Record<GraphKind, number>>>;

/** The neighbours of some nodes in one statement, at most `take` of a dense branch; `after` goes on where an earlier reading ended. */
export async function readNeighbours(
  store: Store,
  ids: readonly string[],
  selection: Selection,
  take: number,
  after: Positions = {},
): Promise<ReadonlyMap<string, Neighbours>> {
  const { kinds, years } = selection;
  const types = usefulTypes(selection);
  const nodes = byKind(ids);
  const dense = (type: RelationshipType, at: GraphKind, other: GraphKind): readonly string[] =>
    types.includes(type) && kinds.has(other) ? nodes[at] : [];
  const wants: Readonly<Record<string, readonly string[]>> = {
    ...nodes,
    [years === null ? "Locality" : "tiesOfLocality"]: [],
    [years === null ? "tiesOfLocality" : "Locality"]: nodes.Locality,
    IMPLEMENTED: dense("IMPLEMENTED", "Program", "Locality"),
    NAMED: dense("NAMED", "Program", "Locality"),
    CITES: dense("CITES", "PolicyDocument", "Report"),
    MEASURES: dense("MEASURES", "Indicator", "Observation"),
    mentionsLocality: dense("MENTIONS", "Locality", "Sentence"),
    mentionsProgram: dense("MENTIONS", "Program", "Sentence"),
    mentionsPolicyDocument: dense("MENTIONS", "PolicyDocument", "Sentence"),
    mentionsOrganization: dense("MENTIONS", "Organization", "Sentence"),
    Theme: types.includes("IN_THEME") ? nodes.Theme : [],
  };
  const parts = Object.keys(wants).filter((part) => wants[part]?.length !== 0);
  if (parts.length === 0) return new Map();
  const rows = await store.read(
    { name: "read/neighbours", parts },
    {
      wants,
      types,
      take: take + 1,
      after: Object.fromEntries(Object.entries(DENSE).map(([type, kind]) => [type, after[kind] ?? -1])),
      dated: years !== null,
      from: years?.from ?? 0,
      to: years?.to ?? 0,
      programs: kinds.has("Program"),
      indicators: kinds.has("Indicator"),
      sections: kinds.has("Section"),
    },
  );
  return gathered(rows, selection, take, after);
}

/** Dense relationships with the kind of the neighbours that they lead to. */
const DENSE = { IMPLEMENTED: "Locality", NAMED: "Locality", CITES: "Report", MEASURES: "Observation" } as const;

function gathered(rows: readonly Row[], selection: Selection, take: number, after: Positions): ReadonlyMap<string, Neighbours> {
  const lists = new Map<string, List[]>();
  const degrees = new Map<string, number>();
  const ties = new Map<string, readonly Ties[]>();
  for (const row of rows) {
    const id = row["id"] as string;
    const branch = row["branch"] as string;
    const { found, degree } = READERS[branch]?.(row, selection, after) ?? dense(row, take);
    lists.set(id, [...(lists.get(id) ?? []), ...found]);
    degrees.set(id, (degrees.get(id) ?? 0) + degree);
    if (branch === "ties") ties.set(id, row["found"] as readonly Ties[]);
  }
  return new Map([...lists].map(([id, own]) => [id, { branches: merged(own), degree: degrees.get(id) ?? 0, ties: ties.get(id) ?? null }]));
}

/** Neighbours of one kind as one row of the statement has them, sorted. */
interface List extends Branch {
  readonly kind: GraphKind;
}

/** One branch a kind: who did a measure and planned it, too, is one neighbour. */
function merged(lists: readonly List[]): Branch[] {
  return [...new Set(lists.map(({ kind }) => kind))].sort().map((kind) => {
    const own = lists.filter((list) => list.kind === kind);
    const keys = new Map(own.flatMap(({ neighbours }) => neighbours.map(({ id, key }) => [id, key] as const)));
    const sorted = [...keys].map(([id, key]) => ({ id, key })).sort((a, b) => a.key - b.key);
    // Beyond the end of a list that was cut, nobody knows what comes next.
    const end = Math.min(...own.map(({ more, neighbours }) => (more ? (neighbours.at(-1)?.key ?? -1) : Infinity)));
    return { kind, neighbours: sorted.filter(({ key }) => key <= end), more: end < Infinity };
  });
}

interface Read {
  readonly found: readonly List[];
  readonly degree: number;
}

function dense(row: Row, take: number): Read {
  const found = (row["found"] as readonly (readonly [string, number])[]).map(([id, key]) => ({ id, key }));
  const kind = DENSE[row["branch"] as keyof typeof DENSE];
  return { found: [{ kind, neighbours: found.slice(0, take), more: found.length > take }], degree: row["total"] as number };
}

/** A relationship from a node to another, its own year and that of the other node. A list: the driver reads maps more slowly. */
type Tie = readonly [type: RelationshipType, id: string, year: number | null, own: number | null];

/** All of one type, whatever their years: the nodes at their other ends, and how many lead to each. */
export type Ties = readonly [type: RelationshipType, ids: readonly string[], ties: readonly number[]];

/** Of what no index orders the statement gives all, of sentences and of what has a theme the first thousands. */
function sparse(row: Row, selection: Selection, after: Positions): Read {
  const all = row["found"] as readonly Tie[];
  const ties = all.filter((tie) => isWanted(tie, selection));
  const ids = ties.map(([, id]) => id);
  return { found: listed(ids, after), degree: ties.length + ((row["total"] as number) - all.length) };
}

function tied(row: Row, selection: Selection, after: Positions): Read {
  const ids: string[] = [];
  let degree = 0;
  for (const [type, others, ties] of row["found"] as readonly Ties[])
    for (const [at, id] of others.entries())
      if (isWanted([type, id, null, null], selection)) {
        ids.push(id);
        degree += ties[at] ?? 0;
      }
  return { found: listed(ids, after), degree };
}

const READERS: Readonly<Record<string, typeof sparse>> = { "": sparse, ties: tied };

function listed(all: readonly string[], after: Positions): List[] {
  const ids = byKind(new Set(all));
  return GRAPH_KINDS.filter((kind) => ids[kind].length > 0).map((kind) => ({
    kind,
    neighbours: ids[kind]
      .map((id) => ({ id, key: spread(id) }))
      .filter(({ key }) => key > (after[kind] ?? -1))
      .sort((a, b) => a.key - b.key),
    more: false,
  }));
}

function isWanted([type, id, year, own]: Tie, { kinds, years, programs }: Selection): boolean {
  const kind = kindOfId(id);
  if (kind === undefined || !kinds.has(kind)) return false;
  if (kind === "Program" && programs !== null && !programs.has(id)) return false;
  const isReported = kind === "Report" || kind === "Observation";
  if (years === null || (!isReported && !SAID.has(type))) return true;
  const told = isReported ? own : year;
  return told !== null && told >= years.from && told <= years.to;
}

/** Ties that have the year of the report that says so. */
const SAID: ReadonlySet<RelationshipType> = new Set(["IMPLEMENTED", "NAMED", "ISSUED"]);
