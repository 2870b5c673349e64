import type { Page, PageRequest } from "../load/read/pages.js";

/** A page of rows that are all at hand: the same order, cursors and directions as the reading statements have. */
export function inMemoryPage<T extends { readonly id: string }>(
  rows: readonly T[],
  request: PageRequest,
  key: (row: T) => string | number,
): Page<T> {
  const sign = request.descending === request.backward ? 1 : -1;
  const compare = (a: Keyed, b: Keyed): number => sign * (order(a.key, b.key) || order(a.id, b.id));
  const items = rows.map((row) => ({ key: key(row), id: row.id, row })).sort(compare);
  const from = request.from;
  const rest = from === null ? items : items.filter((item) => compare(item, from) > 0);
  const page = rest.slice(0, request.size);
  return {
    items: request.backward ? page.toReversed() : page,
    more: rest.length > request.size,
    total: request.counted ? rows.length : null,
    ahead: [],
  };
}

interface Keyed {
  readonly key: string | number;
  readonly id: string;
}

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
