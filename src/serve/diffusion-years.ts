import type { DiffusionCounts, GroupedPlaces } from "../load/read/diffusion.js";
import { grouped } from "./grouped.js";

/** A year of a measure's spread (扩散); numbers of places. */
export interface YearOfDiffusion {
  readonly year: number;
  readonly adopters: number;
  readonly new: number;
  readonly leftCensored: number;
  readonly cumulative: number;
  readonly reporting: number;
  readonly firstReports: number;
  readonly reportedSoFar: number;
  readonly share: number | null;
  readonly cumulativeShare: number | null;
  readonly atRisk: number;
  readonly hazard: number | null;
}

/** Every year from the first report to the last, also those that nobody reported on. */
export function diffusionYears({ adopting, reporting }: DiffusionCounts): readonly YearOfDiffusion[] {
  const reported = reporting.map(({ year }) => year);
  const first = reported.reduce((a, b) => Math.min(a, b), Infinity);
  const last = reported.reduce((a, b) => Math.max(a, b), -Infinity);
  const adoptingIn = grouped(adopting, ({ year }) => year);
  const reportingIn = grouped(reporting, ({ year }) => year);
  const years: YearOfDiffusion[] = [];
  let cumulative = 0;
  let reportedSoFar = 0;
  for (let year = first; year <= last; year += 1) {
    const adopted = adoptingIn.get(year) ?? [];
    const present = reportingIn.get(year) ?? [];
    const begun = sum(adopted, "first");
    const leftCensored = sum(adopted, "leftCensored");
    const places = sum(present, "places");
    const firstReports = sum(present, "first");
    const adopters = sum(adopted, "adopters");
    const atRisk = places - firstReports - sum(adopted, "begunBefore");
    cumulative += begun;
    reportedSoFar += firstReports;
    years.push({
      year,
      adopters,
      new: begun,
      leftCensored,
      cumulative,
      reporting: places,
      firstReports,
      reportedSoFar,
      share: ratio(adopters, places),
      cumulativeShare: ratio(cumulative, reportedSoFar),
      atRisk,
      hazard: ratio(begun - leftCensored, atRisk),
    });
  }
  return years;
}

/** Where the places of a scope stand: silence (未提及) is told from absence (无报告). */
export interface CoverageFound {
  readonly adopters: number;
  readonly namedOnly: number;
  readonly silent: number;
  readonly reporting: number;
  readonly withoutReport: number;
}

export function diffusionCoverage({ adopting, reporting, named, unreported }: DiffusionCounts): CoverageFound {
  const adopters = sum(adopting, "first");
  const namedOnly = sum(named, "places");
  const places = sum(reporting, "first");
  return { adopters, namedOnly, silent: places - adopters - namedOnly, reporting: places, withoutReport: sum(unreported, "places") };
}

/** The spread among the places of one province or level. */
export interface GroupOfDiffusion {
  readonly key: string;
  readonly adopters: number;
  readonly reporting: number;
  readonly share: number | null;
  readonly firstYear: number | null;
  readonly years: readonly YearOfDiffusion[];
  readonly coverage: CoverageFound;
}

/** The spread by province or level, in the order of `compare`; where nobody reported there is no group. */
export function diffusionBy(
  counts: DiffusionCounts,
  by: "province" | "level",
  compare: (a: string, b: string) => number,
): readonly GroupOfDiffusion[] {
  const keys = [...new Set(counts.reporting.map((group): string => group[by]))].sort(compare);
  return keys.map((key) => {
    const own = <T extends GroupedBy>(rows: readonly T[]): T[] => rows.filter((row) => row[by] === key);
    const { adopting, reporting, named, unreported } = counts;
    const group = { adopting: own(adopting), reporting: own(reporting), named: own(named), unreported: own(unreported) };
    const coverage = diffusionCoverage(group);
    const years = diffusionYears(group);
    return {
      key,
      adopters: coverage.adopters,
      reporting: coverage.reporting,
      share: ratio(coverage.adopters, coverage.reporting),
      firstYear: years.find(({ adopters }) => adopters > 0)?.year ?? null,
      years,
      coverage,
    };
  });
}

type GroupedBy = Pick<GroupedPlaces, "province" | "level">;

const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], column: K): number =>
  rows.reduce((total, row) => total + row[column], 0);

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
