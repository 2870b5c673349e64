import { readReportYears, readSeries } from "../load/read/series.js";
import type { PlaceFigures, ReportYear } from "../load/read/series.js";
import type { IndicatorNode, ObservationNode } from "../load/read/rows.js";
import { batched } from "./batched.js";
import { resolveHistory } from "./history.js";
import { departments, filtered } from "./inputs/filtered.js";
import type { YearRange } from "./inputs/ranges.js";
import type { Loaders } from "./loaders.js";
import { resolveIds, resolveOne } from "./resolve-names.js";
import { linesOf } from "./series-lines.js";
import type { LineFound } from "./series-lines.js";
import type { Departments, Level, ValueOf } from "./types/enums.js";

/** Which places and years a series (数据序列) shows. */
export interface SeriesAsked {
  readonly within?: string | null;
  readonly localities?: readonly string[] | null;
  readonly levels?: readonly ValueOf<typeof Level>[] | null;
  readonly years?: YearRange | null;
  readonly departments: ValueOf<typeof Departments>;
  readonly first: number;
  readonly after?: string | null;
}

export interface SeriesFound {
  readonly years: readonly number[];
  readonly lines: readonly LineFound[];
  readonly hasMore: boolean;
}

/**
 * Figures of an indicator place by place and year by year. Places that are asked for by name are shown though they give none. Takes one
 * statement for the names, one for the figures and one for the years in which the places reported, whatever the number of indicators.
 */
export async function seriesOf(loaders: Loaders, indicator: IndicatorNode, asked: SeriesAsked): Promise<SeriesFound> {
  const [within, named, places] = await Promise.all([
    resolveOne(loaders, "locality", asked.within),
    resolveIds(loaders, "locality", asked.localities),
    resolveHistory(loaders, asked.localities),
  ]);
  const figures = filtered([
    ["place-within", "within", within],
    ["place-localities", "localities", places],
    ["place-levels", "levels", asked.levels],
    ...departments("observation", asked.departments),
    ["observation-from", "from", asked.years?.from],
    ["observation-to", "to", asked.years?.to],
  ]);
  const request = { ...figures, after: asked.after ?? "", limit: asked.first + 1 };
  const found = await batched(loaders, ["series", request], indicator.id, (ids) => readSeries(loaders.store, ids, request));
  const shown = withSilent(found.slice(0, asked.first), named ?? [], asked);
  const reports = await reportYears(loaders, shown, asked);
  const years = yearsOf(shown, reports);
  return {
    years,
    lines: shown.flatMap((place, at) => linesOf(indicator, place, reports[at] ?? [], years)),
    hasMore: found.length > asked.first,
  };
}

/** The named places that give no figure come after those that do, on the first page. */
function withSilent(found: readonly PlaceFigures[], named: readonly string[], { after }: SeriesAsked): readonly PlaceFigures[] {
  const seen = new Set(found.flatMap(({ place, figures }) => [place, ...figures.map((figure) => figure.place)]));
  const silent = after === null || after === undefined ? [...new Set(named)].filter((id) => id.startsWith("loc-") && !seen.has(id)) : [];
  return [...found, ...silent.map((place) => ({ place, figures: [] }))];
}

async function reportYears(
  loaders: Loaders,
  shown: readonly PlaceFigures[],
  asked: SeriesAsked,
): Promise<readonly (readonly ReportYear[])[]> {
  const reports = filtered([
    ...departments("report", asked.departments),
    ["report-from", "from", asked.years?.from],
    ["report-to", "to", asked.years?.to],
  ]);
  return Promise.all(
    shown.map(({ place }) =>
      batched(loaders, ["report-years", reports], place, (ids) => readReportYears(loaders.store, ids, reports.filters, reports.parameters)),
    ),
  );
}

/** Every year from the first report to the last, and whatever other years figures are about. */
function yearsOf(shown: readonly PlaceFigures[], reports: readonly (readonly ReportYear[])[]): readonly number[] {
  const reported = reports.flat().map(({ year }) => year);
  const told = shown.flatMap(({ figures }) => figures.flatMap(({ year }: ObservationNode) => (year === null ? [] : [year])));
  const [first, last] = [Math.min(...reported), Math.max(...reported)];
  const between = reported.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return [...new Set([...between, ...told])].sort((a, b) => a - b);
}
