import type { Filter, Parameters, Store } from "../store.js";

export type GroupedKind = "adoptions" | "observations" | "citations" | "reports" | "programs";

/** What to count (分组), by what; names in `by` are those of `cypher/read/groups-of-*.cypher`. */
export interface GroupRequest {
  readonly kind: GroupedKind;
  readonly by: readonly string[];
  readonly filters: readonly Filter[];
  readonly parameters: Parameters;
  readonly sort: "COUNT" | "PLACES" | "SUM" | "KEY";
  readonly descending: boolean;
  readonly limit: number;
}

export interface GroupRow {
  /** In the order of `by`; "" where it is not known. */
  readonly keys: readonly string[];
  readonly count: number;
  /** Distinct places; 0 for programs. */
  readonly places: number;
  /** Of base values, whatever their units. */
  readonly sum: number;
  readonly units: readonly string[];
}

/** Counts of everything that passes the filters, a row for each combination of keys that occurs. */
export async function readGroups(store: Store, request: GroupRequest): Promise<readonly GroupRow[]> {
  const { kind, by, filters, parameters, sort, descending, limit } = request;
  const statement = { name: `read/groups-of-${kind}`, filters, order: descending ? "descending" : "ascending" };
  const rows = await store.read(statement, { ...parameters, by, sort, limit });
  return rows as unknown as readonly GroupRow[];
}
