import { ask } from "../ask/ask.js";
import { indicatorQuery } from "../ask/generated/indicator.js";
import type { IndicatorAnswer, IndicatorVariables } from "../ask/generated/indicator.js";
import type { Line } from "./line.js";

type Indicator = NonNullable<IndicatorAnswer["indicator"]>;

/** Null inside where there is no such indicator. */
export interface Found {
  readonly indicator: Whole | null;
}

export interface Whole extends Omit<Indicator, "series"> {
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  /** Whether places were left off. */
  readonly more: boolean;
}

const MOST_LINES = 1_000;

/** An indicator with the lines of all places (全部序列), page by page, up to a limit. Shows each part. */
export async function everyLine(variables: IndicatorVariables, signal: AbortSignal, show: (part: Found) => void): Promise<Found> {
  const lines: Line[] = [];
  const years = new Set<number>();
  for (let after: string | null = null; ;) {
    const found: Indicator | null = await onePage({ ...variables, after }, signal);
    if (found === null) return { indicator: null };
    const { series, ...about } = found;
    lines.push(...series.lines);
    for (const year of series.years) years.add(year);
    const last: Line | undefined = series.lines.at(-1);
    const whole = { ...about, lines: [...lines], years: [...years].sort((a, b) => a - b), more: series.hasMore };
    if (!series.hasMore || last === undefined || lines.length >= MOST_LINES) return { indicator: whole };
    show({ indicator: whole });
    after = last.locality.id;
  }
}

const onePage = async (variables: IndicatorVariables, signal: AbortSignal): Promise<Indicator | null> =>
  (await ask(indicatorQuery, variables, signal)).indicator;
