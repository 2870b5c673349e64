import type { LocalityRow } from "../../model/graph.js";
import type { Store } from "../store.js";
import { readAround } from "./around.js";
import type { AdoptionNode } from "./rows.js";
import { scopeParameters } from "./scope.js";
import type { Scope } from "./scope.js";

/** Numbers of places are kept by province (null where none is known) and level, so that they add up. */
interface Group {
  readonly province: string;
  readonly level: LocalityRow["level"];
}

/** Of the places that ever told of a measure as done, those with a report for `year`. */
export interface AdoptingPlaces extends Group {
  readonly year: number;
  readonly adopters: number;
  /** Told of it for the first time. */
  readonly first: number;
  /** Of these, in the first report that the graph has of them. */
  readonly leftCensored: number;
  readonly begunBefore: number;
}

export interface ReportingPlaces extends Group {
  readonly year: number;
  readonly places: number;
  /** Places whose first report is of this year. */
  readonly first: number;
}

export interface GroupedPlaces extends Group {
  readonly places: number;
}

/** The spread (扩散) of one measure, counted. The last two are empty unless asked for. */
export interface DiffusionCounts {
  readonly adopting: readonly AdoptingPlaces[];
  readonly reporting: readonly ReportingPlaces[];
  /** Places whose reports only plan, lack or mention it. */
  readonly named: readonly GroupedPlaces[];
  /** Provinces, cities and counties of today without any report. */
  readonly unreported: readonly GroupedPlaces[];
}

/** Counts the spread of several measures, in the order of `programs`. */
export async function readDiffusion(
  store: Store,
  programs: readonly string[],
  scope: Scope,
  coverage: boolean,
): Promise<readonly DiffusionCounts[]> {
  const ids = [...new Set(programs)];
  const rows = await readAround(
    store,
    {
      name: "read/diffusion",
      own: coverage ? ["adopting", "named"] : ["adopting"],
      around: coverage ? ["reporting", "unreported"] : ["reporting"],
      scope: scopeParameters(scope),
      whole: scope.within === null,
    },
    { ids },
  );
  const found = new Map(rows.map((row) => [`${row["part"] as string} ${row["id"] as string}`, row["found"]]));
  const part = (name: string, id: string): unknown => found.get(`${name} ${id}`) ?? [];
  return programs.map((id) => ({
    adopting: (part("adopting", id) as readonly AdoptingRow[]).map(adoptingPlaces),
    reporting: part("reporting", "") as DiffusionCounts["reporting"],
    named: part("named", id) as DiffusionCounts["named"],
    unreported: part("unreported", "") as DiffusionCounts["unreported"],
  }));
}

/** A list, since there are many: the driver reads maps more slowly. */
type AdoptingRow = readonly [
  province: string,
  level: Group["level"],
  year: number,
  adopters: number,
  first: number,
  leftCensored: number,
  begunBefore: number,
];

const adoptingPlaces = ([province, level, year, adopters, first, leftCensored, begunBefore]: AdoptingRow): AdoptingPlaces => ({
  province,
  level,
  year,
  adopters,
  first,
  leftCensored,
  begunBefore,
});

/** A place that was among the first to tell of a measure as done, with what it said that year. */
export interface FirstAdopterRow {
  readonly place: string;
  readonly year: number;
  /** Year of its first report. */
  readonly earliest: number;
  /** The government's own report before its departments'. */
  readonly adoptions: readonly AdoptionNode[];
}

/** The earliest adopters (最早采纳者) of several measures, in the order of `programs`; equal years in the order of place ids. */
export async function readFirstAdopters(
  store: Store,
  programs: readonly string[],
  scope: Scope,
  limit: number,
): Promise<readonly (readonly FirstAdopterRow[])[]> {
  const rows = await store.read("read/first-adopters", { ids: [...new Set(programs)], limit, ...scopeParameters(scope) });
  const found = new Map(rows.map((row) => [row["id"] as string, row["found"] as readonly FirstAdopterRow[]]));
  return programs.map((id) => found.get(id) ?? []);
}
