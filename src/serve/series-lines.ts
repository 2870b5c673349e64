import type { PlaceFigures, ReportYear } from "../load/read/series.js";
import type { IndicatorNode, ObservationNode } from "../load/read/rows.js";

/** Figures of a place that compare (可比): same scope, same base unit, all of the year or all since a beginning. */
export interface LineFound {
  readonly place: string;
  readonly scope: string | null;
  readonly unit: string;
  readonly cumulative: boolean;
  readonly points: readonly PointFound[];
}

export interface PointFound {
  readonly year: number;
  readonly state: "GIVEN" | "SILENT" | "NO_REPORT";
  readonly value: number | null;
  readonly approximation: string | null;
  readonly conflicting: boolean;
  readonly repeats: number;
  readonly figures: readonly ObservationNode[];
  /** Reports of that year, with or without the figure. */
  readonly reports: readonly string[];
}

/** Lines of one place; one without figures where it gives none. What is only planned (计划数) is no figure of a series. */
export function linesOf(
  { unit }: IndicatorNode,
  { place, figures }: PlaceFigures,
  reports: readonly ReportYear[],
  years: readonly number[],
): readonly LineFound[] {
  const told = figures.filter(({ role, year }) => role !== "PLAN" && year !== null);
  const lines = new Map<string, ObservationNode[]>();
  for (const figure of told) {
    const key = JSON.stringify([scopeOf(figure), figure.baseUnit, figure.period === "CUMULATIVE"]);
    lines.set(key, [...(lines.get(key) ?? []), figure]);
  }
  const kinds = lines.size === 0 ? [[JSON.stringify([null, unit, false]), []] as const] : [...lines];
  return kinds.map(([key, own]) => {
    const [scope, baseUnit, cumulative] = JSON.parse(key) as [string | null, string, boolean];
    return { place, scope, unit: baseUnit, cumulative, points: years.map((year) => pointOf(year, own, reports)) };
  });
}

function pointOf(year: number, line: readonly ObservationNode[], reports: readonly ReportYear[]): PointFound {
  const figures = line.filter((figure) => figure.year === year);
  const ofYear = reports.filter((report) => report.year === year).map(({ id }) => id);
  const values = new Set(figures.map(({ baseValue }) => baseValue));
  const [value = null] = values;
  const isOne = values.size === 1;
  return {
    year,
    state: figures.length > 0 ? "GIVEN" : ofYear.length > 0 ? "SILENT" : "NO_REPORT",
    value: isOne ? value : null,
    approximation: isOne && figures.every(({ approximation }) => approximation !== null) ? (figures[0]?.approximation ?? null) : null,
    conflicting: values.size > 1,
    repeats: figures.length - values.size,
    figures,
    reports: ofYear,
  };
}

/** 全市, 我市, 本市 and nothing said all mean the whole place; 市本级 does not. */
const scopeOf = ({ scope }: ObservationNode): string | null =>
  scope === null || /^[全我本][省市县区州盟旗镇乡]$/u.test(scope) ? null : scope;
