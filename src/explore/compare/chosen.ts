import { here } from "../address/address.js";

export const MOST_PLACES = 6;

/** Ids of an address, `places=loc-140100,loc-360600`: each once, at most six (所选地区). */
export const chosenPlaces = (query: URLSearchParams): readonly string[] => [
  ...new Set(
    (query.get("places") ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter(Boolean),
  ),
];

/** Years of an address, `years=2021,2022`; none stands for all. */
export const chosenYears = (query: URLSearchParams): readonly number[] =>
  [...new Set((query.get("years") ?? "").split(",").map(Number))]
    .filter((year) => Number.isInteger(year) && year > 1900 && year < 2200)
    .sort();

/** The address with other places; years belong to the places and go. */
export const withPlaces = (ids: readonly string[]): string => here({ places: ids.join(",") || null, years: null, e: null, n: null });

/** The address with a year put in or taken out. */
export function withYear(years: readonly number[], year: number): string {
  const next = years.includes(year) ? years.filter((one) => one !== year) : [...years, year].sort();
  return here({ years: next.join(",") || null });
}
