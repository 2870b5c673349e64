import type { GraphQLResolveInfo } from "graphql";
import type { Page, PageRequest } from "../load/read/pages.js";
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

/** A page that was read, with its cursors. */
export function connection<T>(request: PageRequest, page: Page<T>): Connection<T> {
  const order = orderName(request.list, { field: request.by, direction: request.descending ? "DESC" : "ASC" });
  const edges = page.items.map((item) => ({ cursor: encodeCursor(order, item), node: item.row }));
  const beyond = request.from !== null;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: request.backward ? beyond : page.more,
      hasPreviousPage: request.backward ? page.more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total ?? 0,
  };
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
