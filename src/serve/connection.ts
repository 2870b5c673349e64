import type { GraphQLResolveInfo } from "graphql";
import type { Page, PageRequest, Position } from "../load/read/pages.js";
import type { ListName } from "../load/read/rows.js";
import type { PageArgs } from "./inputs/page-args.js";
import { aheadOf } from "./ahead.js";
import { asksFor } from "./asks-for.js";
import { decodeCursor, encodeCursor } from "./cursor.js";
import { badInput } from "./errors.js";
import type { Filtered } from "./inputs/filtered.js";

/** A page as clients see it, after Relay's cursor connections. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** What a list is sorted by. */
export interface Order {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

const PAGE = 20;
const LARGEST = 100;

/** What to read for the arguments of a connection field; throws BAD_USER_INPUT where they contradict each other. */
export function pageRequest<L extends ListName>(
  list: L,
  filtered: Filtered,
  order: Order,
  args: PageArgs,
  info: GraphQLResolveInfo,
): PageRequest<L> {
  const given = { first: args.first ?? null, after: args.after ?? null, last: args.last ?? null, before: args.before ?? null };
  checkSizes(given);
  const backward = given.last !== null || given.before !== null;
  const cursor = backward ? given.before : given.after;
  return {
    list,
    ...filtered,
    by: order.field,
    descending: order.direction === "DESC",
    size: given.first ?? given.last ?? PAGE,
    backward,
    from: cursor === null ? null : decodeCursor(orderName(list, order), cursor),
    counted: asksFor(info, "totalCount"),
    ahead: aheadOf(list, info),
  };
}

/** Size of a page that arguments ask for, for the price of a query. */
export const pageSize = (args: { readonly first?: unknown; readonly last?: unknown }): number => {
  const wanted = args.first ?? args.last;
  return typeof wanted === "number" && wanted > 0 ? Math.min(wanted, LARGEST) : PAGE;
};

/** A page that was read. */
export const connection = <T>(request: PageRequest, page: Page<T>): Connection<T> => new ReadPage(request, page);

/** Cursors are made where they are asked for. A class, since an accessor of its own would make each object a slow one. */
class ReadPage<T> implements Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;

  constructor(
    private readonly request: PageRequest,
    private readonly page: Page<T>,
  ) {
    this.nodes = page.items.map(({ row }) => row);
    this.totalCount = page.total ?? 0;
  }

  get edges(): Connection<T>["edges"] {
    return this.page.items.map((item) => ({ cursor: this.cursorOf(item), node: item.row }));
  }

  get pageInfo(): Connection<T>["pageInfo"] {
    const [first, last] = [this.page.items[0], this.page.items.at(-1)];
    const beyond = this.request.from !== null;
    return {
      hasNextPage: this.request.backward ? beyond : this.page.more,
      hasPreviousPage: this.request.backward ? this.page.more : beyond,
      startCursor: first === undefined ? null : this.cursorOf(first),
      endCursor: last === undefined ? null : this.cursorOf(last),
    };
  }

  private cursorOf(item: Position): string {
    const { list, by, descending } = this.request;
    return encodeCursor(orderName(list, { field: by, direction: descending ? "DESC" : "ASC" }), item);
  }
}

/** The same for the lists of one kind: a cursor of all adoptions also goes on among those of a place. */
const orderName = (list: ListName, { field, direction }: Order): string => `${list.replace(/-of-.*$/u, "")} ${field} ${direction}`;

interface Given {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

function checkSizes({ first, last, after, before }: Given): void {
  if (first !== null && last !== null) throw badInput("first 与 last 不能同时使用。", "Use either first or last, not both.");
  if (after !== null && before !== null) throw badInput("after 与 before 不能同时使用。", "Use either after or before, not both.");
  if (first !== null && before !== null) throw badInput("before 须与 last 同用。", "before goes with last.");
  if (last !== null && after !== null) throw badInput("after 须与 first 同用。", "after goes with first.");
  for (const [name, size] of [
    ["first", first],
    ["last", last],
  ] as const) {
    if (size !== null && (size < 1 || size > LARGEST)) {
      throw badInput(
        `${name} 为 ${size}，应为 1 至 ${LARGEST}；更多请用游标翻页。`,
        `${name} is ${size}: give 1 to ${LARGEST} and go on with cursors.`,
      );
    }
  }
}
