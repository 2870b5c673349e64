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
  /** Whether reports and adoptions are read, or only what a table of states is made of: years, measures, statuses. */
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
  /** Those of them that were asked for. */
  readonly reported: readonly number[];
  readonly told: readonly Told[];
  /** The reports and the adoptions behind what is told; empty unless `detailed`. */
  readonly reports: readonly ReportNode[];
  readonly adoptions: readonly AdoptionNode[];
  /** Figures of an indicator that are no targets; by the year that they are about. */
  readonly observations: readonly ObservationNode[];
  /** First year in which a measure was told of as done, by the measure's id. */
  readonly firstYears: ReadonlyMap<string, number>;
}

/** What a report of a year says of a measure. */
export type Told = Pick<AdoptionNode, "program" | "year" | "status">;

interface FirstYear {
  readonly program: string;
  readonly year: number;
}

/** Reads several places in one statement, in the order asked for. */
export async function readComparison(store: Store, wanted: ComparisonWanted): Promise<readonly ReportedByPlace[]> {
  const { detailed, figures, firstYears, years, programs, indicators } = wanted;
  const parts = [
    "years",
    ...(detailed ? ["reports", "adoptions"] : ["states"]),
    ...(figures ? ["observations"] : []),
    ...(firstYears ? ["firstYears"] : []),
  ];
  const departments = departmentsOnly(wanted.departments);
  const rows = await store.read(
    { name: "read/comparison", parts },
    { ids: [...new Set(wanted.places)], years, programs, indicators, departments },
  );
  const found = new Map(rows.map((row) => [`${row["part"] as string} ${row["id"] as string}`, row["found"]]));
  const part = (name: string, id: string): unknown => found.get(`${name} ${id}`) ?? [];
  const listed = <L extends ListName>(list: L, id: string): readonly ListRows[L][] =>
    (part(list, id) as readonly (readonly unknown[])[]).map((values) => listRow(list, values));
  const states = (id: string): readonly Told[] =>
    (part("states", id) as readonly [string, number, Told["status"]][]).map(([program, year, status]) => ({ program, year, status }));
  return wanted.places.map((place) => {
    const all = part("years", place) as ReportedByPlace["years"];
    const adoptions = listed("adoptions", place);
    return {
      place,
      years: all,
      reported: years === null ? all : all.filter((year) => years.includes(year)),
      told: detailed ? adoptions : states(place),
      reports: listed("reports", place),
      adoptions,
      observations: listed("observations", place),
      firstYears: new Map((part("firstYears", place) as readonly FirstYear[]).map(({ program, year }) => [program, year])),
    };
  });
}
