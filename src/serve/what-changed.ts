import type { ReportedByPlace } from "../load/read/comparison.js";
import type { AdoptionNode, ObservationNode, ReportNode } from "../load/read/rows.js";
import { grouped } from "./grouped.js";
import { stateOf } from "./side-by-side.js";
import type { State } from "./side-by-side.js";
import type { FigureDirection, ValueOf } from "./types/enums.js";

/** A measure (举措) in the reports of two years. */
export interface MeasureChangeFound {
  readonly program: string;
  readonly firstYear: number | null;
  readonly stateBefore: State;
  readonly stateAfter: State;
  readonly before: readonly AdoptionNode[];
  readonly after: readonly AdoptionNode[];
}

/** A figure (数据) in the reports of two years: one indicator, base unit, scope and period. */
export interface FigureChangeFound {
  readonly indicator: string;
  readonly unit: string;
  readonly scope: string | null;
  readonly period: ObservationNode["period"];
  readonly direction: ValueOf<typeof FigureDirection>;
  readonly difference: number | null;
  readonly ratio: number | null;
  readonly before: readonly ObservationNode[];
  readonly after: readonly ObservationNode[];
}

/** What changed between two years; what a missing report leaves unknown is null. */
export interface ChangesFound {
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly reportedYears: readonly number[];
  readonly fromReports: readonly ReportNode[];
  readonly toReports: readonly ReportNode[];
  readonly begun: readonly MeasureChangeFound[] | null;
  readonly kept: readonly MeasureChangeFound[] | null;
  readonly nowOnlyNamed: readonly MeasureChangeFound[] | null;
  readonly noLongerMentioned: readonly MeasureChangeFound[] | null;
  readonly figures: readonly FigureChangeFound[] | null;
  readonly plans: readonly MeasureChangeFound[] | null;
}

/** Compares the reports of two years (变化); `reported` holds what the place said in both. */
export function whatChanged(reported: ReportedByPlace, from: number, to: number): ChangesFound {
  const of = (year: number): ReportNode[] => reported.reports.filter((report) => report.year === year);
  const [fromReports, toReports] = [of(from), of(to)];
  const both = fromReports.length > 0 && toReports.length > 0;
  const measures = measureChanges(reported, from, to);
  const done = { before: measures.filter(isDoneBefore), after: measures.filter(isDoneAfter) };
  return {
    place: reported.place,
    from,
    to,
    reportedYears: reported.years,
    fromReports,
    toReports,
    begun: both ? done.after.filter((change) => !isDoneBefore(change)) : null,
    kept: both ? done.after.filter(isDoneBefore) : null,
    nowOnlyNamed: both ? done.before.filter((change) => !isDoneAfter(change) && change.after.length > 0) : null,
    noLongerMentioned: both ? done.before.filter(({ after }) => after.length === 0) : null,
    figures: both ? figureChanges(figuresOf(reported, fromReports, from), figuresOf(reported, toReports, to)) : null,
    plans: fromReports.length > 0 ? measures.filter(({ before }) => before.some(({ status }) => status === "PLANNED")) : null,
  };
}

const isDoneBefore = ({ stateBefore }: MeasureChangeFound): boolean => stateBefore === "IMPLEMENTED";
const isDoneAfter = ({ stateAfter }: MeasureChangeFound): boolean => stateAfter === "IMPLEMENTED";

function measureChanges({ adoptions, reports, firstYears }: ReportedByPlace, from: number, to: number): MeasureChangeFound[] {
  const reportedOn = (year: number): boolean => reports.some((report) => report.year === year);
  return [...grouped(adoptions, ({ program }) => program)]
    .map(([program, own]) => {
      const before = own.filter(({ year }) => year === from);
      const after = own.filter(({ year }) => year === to);
      return {
        program,
        firstYear: firstYears.get(program) ?? null,
        stateBefore: stateOf(before, reportedOn(from)),
        stateAfter: stateOf(after, reportedOn(to)),
        before,
        after,
      };
    })
    .sort((a, b) => (a.program < b.program ? -1 : 1));
}

/** Figures that the reports of a year give about that year itself. */
function figuresOf({ observations }: ReportedByPlace, reports: readonly ReportNode[], year: number): ObservationNode[] {
  const ids = new Set(reports.map(({ id }) => id));
  return observations.filter((observation) => ids.has(observation.report) && (observation.year ?? year) === year);
}

/** Figures that both years give; what differs only in scope or period is shown together, without a direction. */
function figureChanges(before: readonly ObservationNode[], after: readonly ObservationNode[]): FigureChangeFound[] {
  const exact = matched(before, after, ({ indicator, baseUnit, scope, period }) => JSON.stringify([indicator, baseUnit, scope, period]));
  const rest = (rows: readonly ObservationNode[]): ObservationNode[] => {
    const taken = new Set(exact.flatMap((pair) => [...pair.before, ...pair.after]));
    return rows.filter((row) => !taken.has(row));
  };
  const loose = matched(rest(before), rest(after), ({ indicator, baseUnit }) => JSON.stringify([indicator, baseUnit]));
  return [...exact.map((pair) => changeOf(pair, true)), ...loose.map((pair) => changeOf(pair, false))].sort((a, b) =>
    `${a.indicator} ${a.unit} ${a.scope ?? ""}` < `${b.indicator} ${b.unit} ${b.scope ?? ""}` ? -1 : 1,
  );
}

interface Matched {
  readonly before: readonly ObservationNode[];
  readonly after: readonly ObservationNode[];
}

function matched(before: readonly ObservationNode[], after: readonly ObservationNode[], key: (row: ObservationNode) => string): Matched[] {
  const later = grouped(after, key);
  return [...grouped(before, key)].flatMap(([name, rows]) => {
    const found = later.get(name);
    return found === undefined ? [] : [{ before: rows, after: found }];
  });
}

function changeOf({ before, after }: Matched, comparable: boolean): FigureChangeFound {
  const [was, is] = [onlyValue(before), onlyValue(after)];
  const [first] = before;
  const known = comparable && was !== null && is !== null;
  return {
    indicator: first?.indicator ?? "",
    unit: first?.baseUnit ?? "",
    scope: comparable ? (first?.scope ?? null) : null,
    period: comparable ? (first?.period ?? null) : null,
    direction: !known ? "UNCLEAR" : is > was ? "UP" : is < was ? "DOWN" : "SAME",
    difference: known ? rounded(is - was) : null,
    ratio: known && was !== 0 ? is / was : null,
    before,
    after,
  };
}

/** The value that all of them have; null where they differ. */
function onlyValue(rows: readonly ObservationNode[]): number | null {
  const values = new Set(rows.map(({ baseValue }) => baseValue));
  return values.size === 1 ? (rows[0]?.baseValue ?? null) : null;
}

/** 98.5 − 95.2 is 3.3, not 3.299999999999997. */
const rounded = (value: number): number => Number(value.toPrecision(12));
