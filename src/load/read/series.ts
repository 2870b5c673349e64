import type { Filter, Parameters, Store } from "../store.js";
import type { ObservationNode } from "./rows.js";

/** Which figures of an indicator, and of how many places. */
export interface SeriesRequest {
  readonly filters: readonly Filter[];
  readonly parameters: Parameters;
  /** Places go on after the one of this id; "" from the first. */
  readonly after: string;
  readonly limit: number;
}

/** All figures of a place as it is today, whatever it was called when it reported them. */
export interface PlaceFigures {
  readonly place: string;
  readonly figures: readonly ObservationNode[];
}

/** Figures of indicators place by place (数据序列), in the order of `ids`; places in the order of their ids. */
export async function readSeries(
  store: Store,
  ids: readonly string[],
  { filters, parameters, after, limit }: SeriesRequest,
): Promise<readonly (readonly PlaceFigures[])[]> {
  const rows = await store.read({ name: "read/series", filters }, { ...parameters, ids: [...new Set(ids)], after, limit });
  const found = new Map(rows.map((row) => [row["id"] as string, (row["found"] as readonly StoredPlace[]).map(placeFigures)]));
  return ids.map((id) => found.get(id) ?? []);
}

/** The years for which places, also under former names, have a report (有报告的年度), in the order of `ids`. */
export async function readReportYears(
  store: Store,
  ids: readonly string[],
  filters: readonly Filter[],
  parameters: Parameters,
): Promise<readonly (readonly ReportYear[])[]> {
  const rows = await store.read({ name: "read/report-years", filters }, { ...parameters, ids: [...new Set(ids)] });
  const found = new Map(rows.map((row) => [row["id"] as string, row["found"] as readonly ReportYear[]]));
  return ids.map((id) => found.get(id) ?? []);
}

export interface ReportYear {
  readonly id: string;
  readonly year: number;
}

interface StoredPlace {
  readonly place: string;
  readonly parts: readonly { readonly place: string; readonly figures: readonly ObservationNode[] }[];
}

const placeFigures = ({ place, parts }: StoredPlace): PlaceFigures => ({ place, figures: parts.flatMap(({ figures }) => figures) });
