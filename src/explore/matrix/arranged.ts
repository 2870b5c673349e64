import type { Cell } from "./cell.js";
import type { PlaceRow } from "./places.js";
import { byLikeness } from "./seriation.js";
import type { Column, Table } from "./table.js";

export const ORDERS = ["like", "tree", "year"] as const;
export type OrderName = (typeof ORDERS)[number];

/** Rows and columns in the order that is shown (排列). */
export interface Arranged {
  readonly places: readonly PlaceRow[];
  readonly columns: readonly Column[];
}

/** A plan, a lack or a mention makes places half as alike as what was done. */
const weight = ({ status }: Cell): number => (status === "IMPLEMENTED" ? 1 : 0.5);

/** Puts alike ones together, or places by their codes and measures by how many name them, or both by the first year. */
export function arranged({ places, columns, cells }: Table, order: OrderName): Arranged {
  if (order === "tree") return { places, columns };
  const filled = places.flatMap(({ id }, row) =>
    columns.flatMap((column, nth) => {
      const cell = cells.get(id)?.get(column.id);
      return cell === undefined ? [] : [{ row, column: nth, cell }];
    }),
  );
  if (order === "like") {
    const found = byLikeness(
      places.length,
      columns.length,
      filled.map(({ row, column, cell }) => [row, column, weight(cell)]),
    );
    return { places: picked(places, found.rows), columns: picked(columns, found.columns) };
  }
  const rows = places.map(() => NEVER);
  const heads = columns.map(() => NEVER);
  for (const { row, column, cell } of filled) {
    if (cell.status !== "IMPLEMENTED") continue;
    rows[row] = earlier(rows[row], cell.year);
    heads[column] = earlier(heads[column], cell.year);
  }
  return { places: picked(places, byYear(rows)), columns: picked(columns, byYear(heads)) };
}

interface First {
  readonly year: number;
  /** How many began in that year: the more, the further in front. */
  readonly count: number;
}

const NEVER: First = { year: Number.POSITIVE_INFINITY, count: 0 };

const earlier = (first: First | undefined, year: number): First =>
  first === undefined || year < first.year ? { year, count: 1 } : { year: first.year, count: first.count + (year === first.year ? 1 : 0) };

const byYear = (firsts: readonly First[]): readonly number[] =>
  firsts
    .map((first, at) => ({ ...first, at }))
    .sort((a, b) => (a.year === b.year ? 0 : a.year - b.year) || b.count - a.count || a.at - b.at)
    .map(({ at }) => at);

const picked = <One>(all: readonly One[], order: readonly number[]): readonly One[] =>
  order.flatMap((at) => {
    const one = all[at];
    return one === undefined ? [] : [one];
  });
