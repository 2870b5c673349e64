import { chance } from "./chance.js";
import type { Measure } from "./measures.js";
import type { Place } from "./places.js";

/** Years of each measure for each place, by code; places come with those above them first. */
export function adoptionYears(places: readonly Place[], measures: readonly Measure[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const years = new Map<string, ReadonlyMap<string, number>>();
  for (const place of places) {
    const above = place.parent === null ? undefined : years.get(place.parent);
    years.set(
      place.code,
      new Map(measures.map((measure) => [measure.name, adoptionYear(place, measure, above?.get(measure.name) ?? null)])),
    );
  }
  return years;
}

/**
 * The year in which a place takes up a measure, or never: along an S curve (logistic), and no place before the one above it (先上后下).
 * `above` is the year of the place above, null where there is none.
 */
function adoptionYear(place: Place, { name, middle, spread, reach }: Measure, above: number | null): number {
  if (above === Infinity || chance("ever", place.code, name) > reach) return Infinity;
  const at = 0.02 + 0.96 * chance("when", place.code, name);
  const year = Math.round(middle + (Math.log(at / (1 - at)) * spread) / 4.4);
  return Math.max(year, above ?? -Infinity);
}
