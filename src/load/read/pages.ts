import type { Filter, Parameters, Row, Statement, Store } from "../store.js";
import { listRow, partRows } from "./columns.js";
import type { LevelPart, ListName, ListRows, Rows, Want } from "./rows.js";

/** A position in an order: the value sorted by and, for ties, the id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** What to read of a list. What `filters` name stands in `cypher/filter/`. */
export interface PageRequest<L extends ListName = ListName> {
  readonly list: L;
  readonly filters: readonly Filter[];
  readonly parameters: Parameters;
  /** What to sort by; each statement knows its own fields. */
  readonly by: string;
  readonly descending: boolean;
  readonly size: number;
  /** Reads what comes before `from`, or the end of the list. */
  readonly backward: boolean;
  readonly from: Position | null;
  /** Whether all that pass the filters are counted. */
  readonly counted: boolean;
  /** What the query asks for below each row, to be read in the same statement. */
  readonly ahead?: readonly LevelPart[];
}

export interface Page<T> {
  readonly items: readonly (Position & { readonly row: T })[];
  /** Whether there is more in the direction of reading. */
  readonly more: boolean;
  /** Null unless it was asked for. */
  readonly total: number | null;
  /** Rows that came along. */
  readonly ahead: readonly (Want & { readonly found: Rows })[];
}

/** One page of a list of the whole graph. */
export async function readPage<L extends ListName>(store: Store, request: PageRequest<L>): Promise<Page<ListRows[L]>> {
  return pageOf(await store.read(statementOf(request), parametersOf(request)), request);
}

/** For each of many parents one page of its list, in one statement, in the order of `ids`. */
export async function readPages<L extends ListName>(
  store: Store,
  ids: readonly string[],
  request: PageRequest<L>,
): Promise<readonly Page<ListRows[L]>[]> {
  const rows = await store.read(statementOf(request), { ...parametersOf(request), ids: [...new Set(ids)] });
  const found = new Map<unknown, Row[]>();
  for (const row of rows) {
    const own = found.get(row["id"]);
    if (own === undefined) found.set(row["id"], [row]);
    else own.push(row);
  }
  return ids.map((id) => pageOf(found.get(id) ?? [], request));
}

const ascends = ({ descending, backward }: PageRequest): boolean => descending === backward;

const statementOf = (request: PageRequest): Statement => ({
  name: `read/${request.list}`,
  filters: request.filters,
  order: ascends(request) ? "ascending" : "descending",
  ...(request.ahead !== undefined && request.ahead.length > 0 && { ahead: request.ahead }),
});

const parametersOf = (request: PageRequest): Parameters => ({
  ...request.parameters,
  by: request.by,
  key: request.from?.key ?? null,
  id: request.from?.id ?? "",
  greater: ascends(request),
  limit: request.size + 1,
  counted: request.counted,
});

/** A message for each item: small ones are read faster than one large one. One more than wanted was read: it tells whether there is more. */
function pageOf<L extends ListName>(rows: readonly Row[], request: PageRequest<L>): Page<ListRows[L]> {
  const found = rows.filter(isItem);
  const items = found.slice(0, request.size);
  if (request.backward) items.reverse();
  return {
    items: items.map(({ key, row }) => ({ key, id: row[0], row: listRow(request.list, row) })),
    more: found.length > request.size,
    total: request.counted ? ((rows.find((row) => !isItem(row))?.["total"] as number | undefined) ?? 0) : null,
    ahead: items.flatMap(({ ahead }) => ahead.map(([part, id, rows]) => ({ part, id, found: partRows(part, rows) }))),
  };
}

/** As the statements give it; where all are counted, the number comes as a row of its own. */
interface Item {
  readonly key: string | number;
  readonly row: readonly [id: string, ...unknown[]];
  readonly ahead: readonly (readonly [LevelPart, string, readonly unknown[]])[];
}

const isItem = (row: Row): row is Row & Item => row["total"] === null;
