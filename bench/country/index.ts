import type { GazetteerEntry } from "../../src/model/knowledge.js";
import { adoptionYears } from "./adoption.js";
import { chance } from "./chance.js";
import { MEASURES } from "./measures.js";
import { placesOf } from "./places.js";
import { reportOf, type Truth } from "./report.js";

export { MEASURES } from "./measures.js";
export type { Truth } from "./report.js";

/** A synthetic report (合成报告) and what it says. */
export interface Made {
  readonly file: string;
  readonly text: string;
  readonly truth: Truth;
}

/** Years of the reports: ten for each place. */
export const YEARS = Array.from({ length: 10 }, (_, i) => 2014 + i);

/** Part of the places that tell of a measure again in a year after they took it up. */
const TOLD = 0.85;

/** A country of `reports` reports, ten years of each place, place by place: the same each time, and never held together in memory. */
export function* country(gazetteer: readonly GazetteerEntry[], reports: number): Generator<Made> {
  const places = placesOf(gazetteer, Math.ceil(reports / YEARS.length));
  const years = adoptionYears(places, MEASURES);
  let made = 0;
  for (const place of places) {
    for (const year of YEARS) {
      if (made === reports) return;
      made += 1;
      const since = (name: string): number => years.get(place.code)?.get(name) ?? Infinity;
      const names = MEASURES.map(({ name }) => name);
      // The first report after a place took a measure up always tells of it.
      const tells = (name: string): boolean =>
        year === Math.max(since(name), YEARS[0] ?? year) || chance("told", name, place.code, year) < TOLD;
      const implemented = names.filter((name) => since(name) <= year && tells(name));
      const planned = names.filter((name) => since(name) === year + 1 && chance("planned", name, place.code) < 0.5);
      yield { file: `${place.code}-${year}.txt`, ...reportOf(place, year, implemented, planned) };
    }
  }
}
