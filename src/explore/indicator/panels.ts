import type { Line, Point } from "./line.js";

/** Lines that may stand on one axis (一幅图): one unit, one scope, counted the same way. */
export interface Panel {
  readonly unit: string;
  readonly scope: string | null;
  readonly cumulative: boolean;
  readonly lines: readonly Line[];
}

/** What a place gave for one year. */
export interface Given {
  readonly line: Line;
  readonly point: Point;
  readonly value: number;
}

/** Panels of an indicator, the one with most lines first; of equal ones that for whole places. */
export function panelsOf(lines: readonly Line[]): readonly Panel[] {
  const panels = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.unit, line.scope, line.cumulative]);
    panels.set(key, [...(panels.get(key) ?? []), line]);
  }
  const whole = ({ scope, cumulative }: Panel): number => (scope === null ? 0 : 1) + (cumulative ? 1 : 0);
  return [...panels.values()]
    .flatMap((found): Panel[] => {
      const [first] = found;
      return first === undefined ? [] : [{ unit: first.unit, scope: first.scope, cumulative: first.cumulative, lines: found }];
    })
    .sort((a, b) => b.lines.length - a.lines.length || whole(a) - whole(b));
}

/** The values of one year, or of each place's latest, the largest first (排序); gaps and contradictions have none. */
export function ranked(lines: readonly Line[], year: number | null): readonly Given[] {
  return lines
    .flatMap((line): Given[] => {
      const point = line.points.findLast((one) => one.value !== null && (year === null || one.year === year));
      return point === undefined || point.value === null ? [] : [{ line, point, value: point.value }];
    })
    .sort((a, b) => b.value - a.value);
}

/** Years of which a panel has a value. */
export const yearsWith = ({ lines }: Panel): readonly number[] =>
  [...new Set(lines.flatMap(({ points }) => points.flatMap(({ year, value }) => (value === null ? [] : [year]))))].sort((a, b) => a - b);

const FEW = 8;

/** Whether a panel is drawn as lines over the years: few places, one of which gives several years. */
export const asLines = ({ lines }: Panel): boolean =>
  lines.length <= FEW && lines.some(({ points }) => points.filter(({ value }) => value !== null).length > 1);
