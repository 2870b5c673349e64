import { readLevel } from "../load/read/level.js";
import type { LocalityNode, ReportNode } from "../load/read/rows.js";
import type { Store } from "../load/store.js";

/** A place (地区) with the name of its province; a province is its own. */
export interface PlaceOfReport {
  readonly place: LocalityNode | null;
  readonly province: string | null;
}

/** The places of some ids, in their order, in one statement. */
export async function placesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, PlaceOfReport>> {
  const distinct = [...new Set(ids)];
  const found = await readLevel(store, [
    ...distinct.map((id) => ({ part: "localities" as const, id })),
    ...distinct.map((id) => ({ part: "ancestors" as const, id })),
  ]);
  return new Map(
    distinct.map((id, i) => {
      const [place = null] = (found[i] ?? []) as readonly LocalityNode[];
      const above = (found[distinct.length + i] ?? []) as readonly LocalityNode[];
      const province = [...(place === null ? [] : [place]), ...above].find(({ level }) => level === "PROVINCE")?.name ?? null;
      return [id, { place, province }];
    }),
  );
}

/** The same for the places of some reports. */
export const placesOfReports = (store: Store, reports: readonly ReportNode[]): Promise<ReadonlyMap<string, PlaceOfReport>> =>
  placesOf(
    store,
    reports.map(({ locality }) => locality),
  );
