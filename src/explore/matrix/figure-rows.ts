import type { NamedPlace } from "../parts/named-place.js";

/** An indicator in one unit, as printed (指标列): other units of it are other columns. */
export interface FigureColumn {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly places: number;
}

export interface Figure {
  readonly id: string;
  readonly year: number | null;
  readonly value: number;
  readonly unit: string;
  readonly rawValue: string;
  readonly scope: string | null;
  readonly approximation: string | null;
  readonly indicator: { readonly id: string } | null;
  readonly locality: NamedPlace;
}

/** A place with its figures, column by column: the latest year first, the whole place before parts of it (一行数据). */
export interface FigureRow {
  readonly place: NamedPlace;
  readonly cells: readonly (readonly Figure[])[];
}

/** Figures as rows by place, in the order given. */
export function figureRows(columns: readonly FigureColumn[], figures: readonly Figure[]): readonly FigureRow[] {
  const places = new Map<string, { readonly place: NamedPlace; readonly cells: Figure[][] }>();
  for (const figure of figures) {
    const at = columns.findIndex(({ id, unit }) => id === figure.indicator?.id && unit === figure.unit);
    if (at === -1) continue;
    const row = places.get(figure.locality.id) ?? { place: figure.locality, cells: columns.map(() => []) };
    places.set(figure.locality.id, row);
    row.cells[at]?.push(figure);
  }
  for (const { cells } of places.values())
    for (const cell of cells) cell.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || Number(isPart(a)) - Number(isPart(b)));
  return [...places.values()];
}

/** Whether a figure counts a part of the place (永红街道) rather than all of it (全区, or nothing said). */
export const isPart = ({ scope }: Pick<Figure, "scope">): boolean => scope !== null && !/^[全我本]/u.test(scope);

/** The largest value of each column for whole places, against which its bars are drawn. */
export const largest = (columns: readonly FigureColumn[], rows: readonly FigureRow[]): readonly number[] =>
  columns.map((_, at) =>
    Math.max(0, ...rows.flatMap(({ cells }) => (cells[at] ?? []).slice(0, 1).flatMap((one) => (isPart(one) ? [] : [one.value])))),
  );

/** Rows by one column, the largest first; those without a figure of the whole place in it last, as they were. */
export const rankedBy = (rows: readonly FigureRow[], column: number): readonly FigureRow[] => {
  const value = ({ cells }: FigureRow): number => {
    const [first] = cells[column] ?? [];
    return first === undefined || isPart(first) ? Number.NEGATIVE_INFINITY : first.value;
  };
  return [...rows].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
};
