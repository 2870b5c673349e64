import { ask } from "../ask/ask.js";
import { matrixFiguresQuery } from "../ask/generated/matrix-figures.js";
import type { MatrixFiguresAnswer, MatrixFiguresVariables } from "../ask/generated/matrix-figures.js";
import { matrixIndicatorsQuery } from "../ask/generated/matrix-indicators.js";
import type { MatrixIndicatorsAnswer, MatrixIndicatorsVariables } from "../ask/generated/matrix-indicators.js";
import { matrixYearsQuery } from "../ask/generated/matrix-years.js";
import { figureRows } from "./figure-rows.js";
import type { FigureColumn, FigureRow } from "./figure-rows.js";
import { latestThatFit } from "./latest-years.js";
import type { Part } from "./table.js";
import { yearRange } from "./table-of.js";

export type Observation = MatrixFiguresAnswer["observations"]["nodes"][number];

/** Places, indicators and the figures between them, as far as they have come (数据矩阵). */
export interface FiguresTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  readonly choices: Pick<MatrixIndicatorsAnswer, "provinces" | "years" | "themes">;
  readonly come: number;
  /** Figures that there will be once all have come. */
  readonly coming: number;
  /** Figures of this part in all, more than come where there are too many. */
  readonly total: number;
  /** The first of the latest years that are taken where all would be too many; null where none was left out. */
  readonly since: number | null;
}

const MOST = 3_000;
/** Targets of plans are no figures of the year. */
const ROLES = ["PREAMBLE", "ACHIEVEMENT", "PROBLEM"] as const;

export const indicatorsAsked = ({ within, themes, years }: Part): MatrixIndicatorsVariables => ({
  filter: {
    observations: { within, themes: themes.length === 0 ? null : themes, year: yearRange(years), roles: ROLES, curated: true },
  },
  reports: { reports: { within } },
});

/** Asks for the columns, then for the figures, page by page, and shows each part. */
export async function figuresOf(part: Part, signal: AbortSignal, show: (table: FiguresTable) => void): Promise<FiguresTable> {
  const heads = await ask(matrixIndicatorsQuery, indicatorsAsked(part), signal);
  const columns = heads.groups.flatMap(({ keys: [indicator, unit], places }): FigureColumn[] =>
    indicator?.id == null ? [] : [{ id: indicator.id, name: indicator.label ?? indicator.id, unit: unit?.id ?? "", places: places ?? 0 }],
  );
  const found: Observation[] = [];
  let since: number | null = null;
  let total = 0;
  const table = (coming: number): FiguresTable => ({
    columns,
    rows: figureRows(columns, found),
    choices: heads,
    come: found.length,
    coming: Math.min(coming, MOST),
    total: Math.max(total, coming),
    since,
  });
  if (columns.length === 0) return table(0);
  const filter: MatrixFiguresVariables["filter"] = {
    within: part.within,
    year: yearRange(part.years),
    indicators: [...new Set(columns.map(({ id }) => id))],
    units: [...new Set(columns.map(({ unit }) => unit))],
    roles: ROLES,
  };
  if (filter.year === null) {
    const { groups } = await ask(matrixYearsQuery, { filter: { observations: filter } }, signal);
    const counts = groups.map(({ count, keys: [year] }) => ({ year: Number(year?.id), count }));
    total = counts.reduce((sum, { count }) => sum + count, 0);
    since = latestThatFit(counts, MOST);
  }
  const asked = since === null ? filter : { ...filter, year: { from: since } };
  for (let after: string | null = null; ;) {
    const page: MatrixFiguresAnswer["observations"] = (await ask(matrixFiguresQuery, { filter: asked, after }, signal)).observations;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || found.length >= MOST) return table(page.totalCount);
    show(table(page.totalCount));
    after = page.pageInfo.endCursor;
  }
}
