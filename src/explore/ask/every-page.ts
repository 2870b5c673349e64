import { ask } from "./ask.js";
import type { Typed } from "./typed.js";

interface Page<Row> {
  readonly totalCount?: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  /** How many there are, where the query asks for it; otherwise how many were fetched. */
  readonly total: number;
}

/** All rows of a list, page by page (逐页), up to a limit; null where what holds the list is not there. */
export async function everyPage<Answer, Variables extends { readonly after?: string | null | undefined }, Row>(
  query: Typed<Answer, Variables>,
  variables: Variables,
  page: (answer: Answer) => Page<Row> | null | undefined,
  { limit, signal }: { readonly limit: number; readonly signal?: AbortSignal },
): Promise<Rows<Row> | null> {
  const rows: Row[] = [];
  for (let after: string | null | undefined = variables.after; ;) {
    const found = page(await ask(query, { ...variables, after }, signal));
    if (found == null) return null;
    rows.push(...found.nodes);
    if (!found.pageInfo.hasNextPage || rows.length >= limit) return { rows: rows.slice(0, limit), total: found.totalCount ?? rows.length };
    after = found.pageInfo.endCursor;
  }
}
