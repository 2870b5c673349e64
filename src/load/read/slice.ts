import type { Parameters, Store } from "../store.js";
import type { ReportNode } from "./rows.js";

/** Which part of the graph is meant: whole reports of some places and years, and of what they say what is about some measures or themes. */
export interface Bounds {
  /** Ids of places; null for all. */
  readonly places: readonly string[] | null;
  readonly from: number;
  readonly to: number;
  readonly programs: readonly string[] | null;
  readonly themes: readonly string[] | null;
}

export const EVERYTHING: Bounds = { places: null, from: 0, to: 9_999, programs: null, themes: null };

export const isEverything = ({ places, from, to, programs, themes }: Bounds): boolean =>
  places === null && from === EVERYTHING.from && to === EVERYTHING.to && programs === null && themes === null;

/** Bounds as the statements take them. */
export const boundParameters = ({ places, from, to, programs, themes }: Bounds): Parameters => ({
  everywhere: places === null,
  places: places ?? [],
  from,
  to,
  named: programs !== null,
  programs: programs ?? [],
  themed: themes !== null,
  themes: themes ?? [],
});

/** A place with everything below it (某地及其所辖), by id. */
export async function placesWithin(store: Store, id: string): Promise<readonly string[]> {
  const rows = await store.read("read/export-places-within", { within: id });
  return rows.map((row) => row["id"] as string).sort();
}

/** The reports of a slice without their text, page by page in the order of ids. */
export async function* reportPages(store: Store, bounds: Bounds, size = 100): AsyncGenerator<readonly ReportNode[]> {
  for (let after = ""; ;) {
    const rows = await store.read("read/export-reports", { after, limit: size, ...boundParameters(bounds) });
    const page = rows.map((row) => row["node"] as ReportNode);
    if (page.length > 0) yield page;
    after = page.at(-1)?.id ?? after;
    if (page.length < size) return;
  }
}

/** Those of `ids`, all of one kind, that the reports of a slice speak of. */
export async function keptIds(store: Store, bounds: Bounds, kind: keyof typeof KEPT, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await store.read(KEPT[kind], { ids: [...new Set(ids)], ...boundParameters(bounds) });
  return new Set(rows.flatMap((row) => row["found"] as readonly string[]));
}

/** Those of the reports that belong to a slice, with their years. */
export async function keptReports(store: Store, bounds: Bounds, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read("read/export-kept-reports", { ids: [...new Set(ids)], ...boundParameters(bounds) });
  return new Map(rows.flatMap((row) => (row["found"] as readonly number[]).map((year) => [row["id"] as string, year] as const)));
}

const KEPT = {
  Program: "read/export-kept-programs",
  PolicyDocument: "read/export-kept-policy-documents",
  Indicator: "read/export-kept-indicators",
} as const;
