import type { MatrixPlacesAnswer } from "../ask/generated/matrix-places.js";
import type { NamedPlace } from "../parts/named-place.js";

/** A place of the matrix with the years of its reports (行). */
export interface PlaceRow extends NamedPlace {
  readonly years: readonly number[];
}

/** The places of an answer, each once, in the order of their codes; above it only their names are known at first. */
export function placesOf({ rows }: Pick<MatrixPlacesAnswer, "rows">): readonly PlaceRow[] {
  const places = new Map<string, { readonly name: string; readonly years: number[] }>();
  for (const {
    keys: [place, year],
  } of rows) {
    if (place?.id == null || year?.id == null) continue;
    const known = places.get(place.id);
    if (known === undefined) places.set(place.id, { name: place.label ?? place.id, years: [Number(year.id)] });
    else known.years.push(Number(year.id));
  }
  return [...places].map(([id, { name, years }]) => ({ id, name, years, ancestors: [] }));
}

/** Whether a place has a report of one of the years, or of any year where none is asked for; otherwise nothing is known of it (无报告). */
export const reportedIn =
  (years: readonly number[]) =>
  (place: Pick<PlaceRow, "years">): boolean =>
    years.length === 0 || years.some((year) => place.years.includes(year));
