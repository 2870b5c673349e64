import { Refused } from "./tool.js";

interface Connection<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Rows of a page as an assistant sees them: how many there are, and `next` where there are more. */
export function paged<Row, Shown>(
  { totalCount, nodes, pageInfo }: Connection<Row>,
  show: (row: Row) => Shown,
): { readonly total: number; readonly rows: readonly Shown[]; readonly next?: string } {
  return {
    total: totalCount,
    rows: nodes.map(show),
    ...(pageInfo.hasNextPage && pageInfo.endCursor !== null ? { next: pageInfo.endCursor } : {}),
  };
}

export type { Connection };

/** Where a list that comes whole goes on: its cursor is the number of rows that were shown. */
export function skipped(after: string | undefined): number {
  if (after === undefined) return 0;
  if (!/^\d{1,6}$/u.test(after)) throw new Refused(`after 应为上一次答案中的 next。 “${after}” is not the next of an answer.`);
  return Number(after);
}

/** A part of a list that comes whole. */
export function cut<Row>(
  rows: readonly Row[],
  skip: number,
  first: number,
  total = rows.length,
): { readonly rows: readonly Row[]; readonly next?: string } {
  return { rows: rows.slice(skip, skip + first), ...(skip + first < total ? { next: String(skip + first) } : {}) };
}
