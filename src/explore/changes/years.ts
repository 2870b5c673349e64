export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The two years to compare (前一年、后一年): those of the address, in their order, otherwise the last two with a report; null where nothing can be compared. */
export function pairOf(query: URLSearchParams, reported: readonly number[]): Pair | null {
  const years = [...new Set(reported)].sort((a, b) => a - b);
  const to = asked(query, "to") ?? years.at(-1);
  if (to === undefined) return null;
  const from = asked(query, "from") ?? years.findLast((year) => year < to);
  if (from === undefined || from === to) return null;
  return from < to ? { from, to } : { from: to, to: from };
}

function asked(query: URLSearchParams, name: string): number | null {
  const year = Number(query.get(name) ?? Number.NaN);
  return Number.isInteger(year) && year > 1900 && year < 2200 ? year : null;
}
