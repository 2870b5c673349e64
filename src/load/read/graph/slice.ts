import { spread } from "../../spread.js";
import type { Store } from "../../store.js";
import { grow } from "./grow.js";
import type { Selection } from "./kinds.js";
import { readNeighbours } from "./neighbours.js";
import type { Neighbours, Ties } from "./neighbours.js";
import { readPicture } from "./picture.js";
import type { Picture } from "./picture.js";

export interface SliceRequest {
  /** Id of a place: it and the places below it. */
  readonly within: string | null;
  readonly localities: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly programs: readonly string[] | null;
  readonly selection: Omit<Selection, "programs">;
  /** Most nodes. */
  readonly limit: number;
  /** Key of the last place that was shown. */
  readonly after: number;
}

export interface Slice extends Omit<Picture, "truncated"> {
  /** Places that were left off, and the key of the last one shown; null where all are there. */
  readonly rest: { readonly left: number; readonly key: number } | null;
}

/** So many places are read at once. */
const BATCH = 20;

/**
 * A slice of the graph (子图): whole places, each with all that its reports say, in an order that favours none, until the limit. Of a
 * place that alone is too large a fair part is shown.
 */
export async function readSlice(store: Store, request: SliceRequest): Promise<Slice> {
  const { limit, after } = request;
  const programs = await programsOf(store, request);
  const selection = { ...request.selection, programs: programs === null ? null : new Set(programs) };
  const places = (await placesOf(store, request, programs)).filter(({ key }) => key > after);
  const known = new Set<string>();
  const ties = new Map<string, readonly Ties[]>();
  let shown = 0;
  reading: for (let at = 0; at < places.length && known.size < limit; at += BATCH) {
    const batch = places.slice(at, at + BATCH);
    const around = await surroundings(store, batch, selection, limit, ties);
    for (const { id } of batch) {
      const own = [id, ...(around.get(id) ?? [])].filter((node) => !known.has(node));
      if (shown > 0 && known.size + own.length > limit) break reading;
      for (const node of own.slice(0, limit - known.size)) known.add(node);
      shown++;
    }
  }
  const wanted = [...known].filter((id) => selection.kinds.has("Locality") || !id.startsWith("loc-"));
  const picture = await readPicture(store, wanted, selection, ties);
  const last = places[shown - 1];
  return { ...picture, rest: shown < places.length && last !== undefined ? { left: places.length - shown, key: last.key } : null };
}

interface Placed {
  readonly id: string;
  readonly key: number;
}

async function placesOf(store: Store, request: SliceRequest, programs: readonly string[] | null): Promise<Placed[]> {
  const { within, localities, selection } = request;
  const rows = await store.read("read/graph-places", {
    within,
    localities,
    programs,
    from: selection.years?.from ?? 0,
    to: selection.years?.to ?? 9_999,
  });
  return rows
    .map((row) => ({ id: row["id"] as string, key: spread(row["id"] as string) }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
}

/** Measures that pass both conditions; null where neither is given. */
async function programsOf(store: Store, { themes, programs }: SliceRequest): Promise<readonly string[] | null> {
  if (themes === null) return programs;
  const rows = await store.read("read/graph-programs", { themes });
  const themed = rows.map((row) => row["id"] as string);
  return programs === null ? themed : themed.filter((id) => programs.includes(id));
}

/**
 * All that lies within two steps of each place: its measures, documents, bodies and reports, and what the reports cite and report.
 * Notes in `ties` the relationships of places that were read on the way.
 */
async function surroundings(
  store: Store,
  places: readonly Placed[],
  selection: Selection,
  limit: number,
  ties: Map<string, readonly Ties[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  // A report leads on even where it is not drawn itself; other places are no part of what a place says.
  const walking = { ...selection, kinds: new Set([...selection.kinds, "Report" as const].filter((kind) => kind !== "Locality")) };
  const first = await readNeighbours(
    store,
    places.map(({ id }) => id),
    walking,
    limit,
  );
  for (const [id, { ties: own }] of first) if (own !== null) ties.set(id, own);
  const near = new Map([...first].map(([id, neighbours]) => [id, ordered(id, neighbours, limit)]));
  const reports = [...new Set([...near.values()].flat())].filter((id) => id.startsWith("rep-"));
  const second = reports.length === 0 ? new Map<string, Neighbours>() : await readNeighbours(store, reports, selection, limit);
  const figures = [...second.values()].flatMap(({ branches }) => branches.flatMap((branch) => branch.neighbours.map(({ id }) => id)));
  const measured = selection.kinds.has("Indicator")
    ? await readNeighbours(
        store,
        figures.filter((id) => id.startsWith("obs-")),
        selection,
        limit,
      )
    : null;
  return new Map(
    [...near].map(([id, found]) => {
      const beyond = found.filter((node) => node.startsWith("rep-")).flatMap((report) => listed(second.get(report)));
      const indicators = beyond.flatMap((node) => listed(measured?.get(node)));
      const all = [...new Set([...found, ...beyond, ...indicators])];
      return [id, all.filter((node) => node !== id && isDrawn(node, selection))];
    }),
  );
}

const ordered = (id: string, neighbours: Neighbours, room: number): readonly string[] =>
  grow([[id, neighbours]], new Set([id]), room).taken;

const listed = (neighbours: Neighbours | undefined): string[] =>
  (neighbours?.branches ?? []).flatMap((branch) => branch.neighbours.map(({ id }) => id));

const isDrawn = (id: string, { kinds }: Selection): boolean => kinds.has("Report") || !id.startsWith("rep-");
