import type { Store } from "../store.js";
import { listRow } from "./columns.js";
import type { AdoptionNode, ListName, ListRows, ObservationNode, ReportNode } from "./rows.js";
import { departmentsOnly } from "./scope.js";
import type { Scope } from "./scope.js";

export interface ComparisonWanted {
  readonly places: readonly string[];
  /** Null for all of them. */
  readonly years: readonly number[] | null;
  readonly programs: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  readonly departments: Scope["departments"];
  /** Whether reports and adoptions are read whole, or only what a table of states is made of: years, measures, statuses. */
  readonly detailed: boolean;
  /** Whether figures (数据) are read. */
  readonly figures: boolean;
  /** Whether the first year of each measure is read. */
  readonly firstYears: boolean;
}

/** What one of the places put side by side (并列比较) reported. */
export interface ReportedByPlace {
  readonly place: string;
  /** Every year that the graph has a report of, whatever was asked for. */
  readonly years: readonly number[];
  readonly reports: readonly ReportNode[];
  readonly adoptions: readonly AdoptionNode[];
  /** Figures of an indicator that are no targets; by the year that they are about. */
  readonly observations: readonly ObservationNode[];
  /** First year in which a measure was told of as done, by the measure's id. */
  readonly firstYears: ReadonlyMap<string, number>;
}

interface FirstYear {
  readonly program: string;
  readonly year: number;
}

/** Reads several places in one statement, in the order asked for. */
export async function readComparison(store: Store, wanted: ComparisonWanted): Promise<readonly ReportedByPlace[]> {
  const ids = [...new Set(wanted.places)];
  const rows = await store.read("read/comparison", {
    ids,
    measured: wanted.figures ? ids : [],
    traced: wanted.firstYears ? ids : [],
    years: wanted.years,
    programs: wanted.programs,
    indicators: wanted.indicators,
    departments: departmentsOnly(wanted.departments),
    detailed: wanted.detailed,
  });
  const found = new Map(rows.map((row) => [`${row["part"] as string} ${row["id"] as string}`, row["found"]]));
  const part = (name: string, id: string): unknown => found.get(`${name} ${id}`) ?? [];
  const listed = <L extends ListName>(list: L, id: string): readonly ListRows[L][] =>
    (part(list, id) as readonly (readonly unknown[])[]).map((values) => listRow(list, values));
  return wanted.places.map((place) => ({
    place,
    years: part("years", place) as ReportedByPlace["years"],
    reports: listed("reports", place),
    adoptions: listed("adoptions", place),
    observations: listed("observations", place),
    firstYears: new Map((part("firstYears", place) as readonly FirstYear[]).map(({ program, year }) => [program, year])),
  }));
}
