import type { SearchVariables } from "../ask/generated/search.js";

/** Where and when a search looks (检索范围), as the address has it: `?within=loc-360000&years=2020-2022`. */
export interface Narrowed {
  readonly within: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Reads the address; `2020`, `2020-` and `-2022` are years too, and nonsense is none. */
export function narrowedBy(query: URLSearchParams): Narrowed {
  const [, from, dash, to] = /^(\d{4})?(-)?(\d{4})?$/u.exec(query.get("years") ?? "") ?? [];
  const until = to ?? (dash === undefined ? from : undefined);
  return {
    within: query.get("within") || null,
    from: from === undefined ? null : Number(from),
    to: until === undefined ? null : Number(until),
  };
}

/** The same for the interface; null where nothing is narrowed. */
export const filterOf = ({ within, from, to }: Narrowed): SearchVariables["filter"] =>
  within === null && from === null && to === null ? null : { within, year: from === null && to === null ? null : { from, to } };

/** The same for the address. */
export const yearsIn = (from: string, to: string): string | null =>
  from === "" && to === "" ? null : from === to ? from : `${from}-${to}`;
