import type { Row, Store } from "../store.js";
import type { Hit, SearchKind, SearchRequest } from "./request.js";

/** The reports that a search is limited to, and by what. */
export interface Scope {
  readonly reports: readonly string[];
  readonly within: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Null where nothing is limited. */
export async function readScope(store: Store, within: SearchRequest["within"], years: SearchRequest["years"]): Promise<Scope | null> {
  const [from, to] = [years?.from ?? null, years?.to ?? null];
  const place = within ?? null;
  if (place === null && from === null && to === null) return null;
  const parameters = { within: place, from, to };
  const rows = await store.read(place === null ? "search/scope-of-years" : "search/scope", parameters);
  return { reports: rows.map((row) => row["id"] as string), ...parameters };
}

/** Hits that reports of the scope say or name; of places those below its place, which reported in its years where years are given. */
export async function inScope(store: Store, scope: Scope, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const reports = new Set(scope.reports);
  const of = (wanted: SearchKind): readonly string[] => hits.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const ids = {
    localities: of("Locality"),
    programs: of("Program"),
    policyDocuments: of("PolicyDocument"),
    indicators: of("Indicator"),
    organizations: of("Organization"),
  };
  const rows: readonly Row[] = Object.values(ids).every((list) => list.length === 0)
    ? []
    : await store.read("search/in-scope", { ...scope, ...ids, dated: scope.from !== null || scope.to !== null });
  const named = new Set(rows.map((row) => row["id"] as string));
  return hits.filter(({ id, kind, report }) =>
    kind === "Sentence" ? reports.has(report ?? "") : kind === "Report" ? reports.has(id) : named.has(id),
  );
}
