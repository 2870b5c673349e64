import type { ReportedByPlace, Told } from "../load/read/comparison.js";
import type { AdoptionNode, ObservationNode } from "../load/read/rows.js";
import { grouped } from "./grouped.js";
import type { FigureState, MeasureState, ValueOf } from "./types/enums.js";

export type State = ValueOf<typeof MeasureState>;

/** What one place says of one measure, over all the years compared and in each. */
export interface MeasureCellFound {
  readonly place: string;
  readonly state: State;
  readonly told: readonly Told[];
  readonly adoptions: readonly AdoptionNode[];
  readonly years: readonly { readonly year: number; readonly state: State }[];
}

/** A measure (举措) with a cell for each place, in the order of the places. */
export interface MeasureRow {
  readonly program: string;
  /** Places that tell of it as done. */
  readonly implementedBy: number;
  readonly cells: readonly MeasureCellFound[];
}

/** Years compared (年度): those asked for, otherwise all that one of the places reported on. */
export const yearsCompared = (places: readonly ReportedByPlace[], asked: readonly number[] | null): readonly number[] =>
  [...new Set(asked ?? places.flatMap(({ years }) => years))].sort((a, b) => a - b);

/** Every measure that one of the places names, and those asked for; what most places did first, then by id. */
export function measureRows(
  places: readonly ReportedByPlace[],
  asked: readonly string[] | null,
  years: readonly number[],
): readonly MeasureRow[] {
  const byPlace = places.map(({ told }) => grouped(told, ({ program }) => program));
  const behind = places.map(({ adoptions }) => grouped(adoptions, ({ program }) => program));
  const programs = new Set([...(asked ?? []), ...byPlace.flatMap((told) => [...told.keys()])]);
  return [...programs]
    .map((program): MeasureRow => {
      const cells = places.map((place, i) => ({
        ...measureCell(place, byPlace[i]?.get(program) ?? [], years),
        adoptions: behind[i]?.get(program) ?? [],
      }));
      return { program, implementedBy: cells.filter(({ state }) => state === "IMPLEMENTED").length, cells };
    })
    .sort((a, b) => b.implementedBy - a.implementedBy || named(b) - named(a) || (a.program < b.program ? -1 : 1));
}

/** Measures that all places with a report did; none where fewer than two reported, since then nothing is compared. */
export const sharedRows = (rows: readonly MeasureRow[]): readonly MeasureRow[] =>
  rows.filter(({ cells, implementedBy }) => implementedBy > 1 && implementedBy === reporting(cells));

/** Measures that `place` alone did, of at least two that reported. */
export const ownRows = (rows: readonly MeasureRow[], place: string): readonly MeasureRow[] =>
  rows.filter(
    ({ cells, implementedBy }) =>
      implementedBy === 1 && reporting(cells) > 1 && cells.some((cell) => cell.place === place && cell.state === "IMPLEMENTED"),
  );

export interface FigureCellFound {
  readonly place: string;
  readonly state: ValueOf<typeof FigureState>;
  readonly observations: readonly ObservationNode[];
}

/** An indicator (指标) with a cell for each place. */
export interface FigureRow {
  readonly indicator: string;
  readonly cells: readonly FigureCellFound[];
}

/** Every indicator that one of the places gives, and those asked for; what most places give first, then by id. */
export function figureRows(places: readonly ReportedByPlace[], asked: readonly string[] | null): readonly FigureRow[] {
  const byPlace = places.map(({ observations }) => grouped(observations, ({ indicator }) => indicator ?? ""));
  const indicators = new Set([...(asked ?? []), ...byPlace.flatMap((observations) => [...observations.keys()])]);
  return [...indicators]
    .map((indicator): FigureRow => ({
      indicator,
      cells: places.map(({ place, reported }, i) => {
        const observations = byPlace[i]?.get(indicator) ?? [];
        return { place, observations, state: observations.length > 0 ? "GIVEN" : reported.length > 0 ? "SILENT" : "NO_REPORT" };
      }),
    }))
    .sort((a, b) => given(b) - given(a) || (a.indicator < b.indicator ? -1 : 1));
}

/** What is told of a measure, taken together: what was done outweighs what is planned, that what is lacking, that a mention. */
export const stateOf = (told: readonly Pick<Told, "status">[], reported: boolean): State =>
  WEIGHT.find((status) => told.some((one) => one.status === status)) ?? (reported ? "SILENT" : "NO_REPORT");

const WEIGHT = ["IMPLEMENTED", "PLANNED", "PROBLEM", "CITED"] as const;

function measureCell(
  { place, reported }: ReportedByPlace,
  told: readonly Told[],
  years: readonly number[],
): Omit<MeasureCellFound, "adoptions"> {
  const isReported = new Set(reported);
  return {
    place,
    state: stateOf(told, reported.length > 0),
    told,
    years: years.map((year) => ({
      year,
      state: stateOf(
        told.filter((one) => one.year === year),
        isReported.has(year),
      ),
    })),
  };
}

const named = ({ cells }: MeasureRow): number => cells.filter(({ told }) => told.length > 0).length;
const given = ({ cells }: FigureRow): number => cells.filter(({ state }) => state === "GIVEN").length;
const reporting = (cells: readonly MeasureCellFound[]): number => cells.filter(({ state }) => state !== "NO_REPORT").length;
