import type { MatrixCellsAnswer } from "../ask/generated/matrix-cells.js";
import type { MatrixPlacesAnswer } from "../ask/generated/matrix-places.js";
import type { NamedPlace } from "../parts/named-place.js";

/** A place of the matrix with the years of its reports (行). */
export interface PlaceRow extends NamedPlace {
  readonly years: readonly number[];
}

/** The places of an answer in the order of their codes; what lies above them and their years come with the cells. */
export const placesOf = ({ rows }: Pick<MatrixPlacesAnswer, "rows">): readonly PlaceRow[] =>
  rows.flatMap(({ keys: [place] }) =>
    place?.id == null ? [] : [{ id: place.id, name: place.label ?? place.id, years: [], ancestors: [] }],
  );

/** In which years each place reported (有报告的年度). */
export function yearsOf({ reports }: Pick<MatrixCellsAnswer, "reports">): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const {
    keys: [place, year],
  } of reports) {
    if (place?.id == null || year?.id == null) continue;
    years.set(place.id, [...(years.get(place.id) ?? []), Number(year.id)]);
  }
  return years;
}

/** Whether a place has a report of one of the years, or of any year where none is asked for; otherwise nothing is known of it (无报告). */
export const reportedIn =
  (years: readonly number[]) =>
  (place: Pick<PlaceRow, "years">): boolean =>
    years.length === 0 || years.some((year) => place.years.includes(year));
