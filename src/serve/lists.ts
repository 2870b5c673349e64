import type { GraphQLResolveInfo } from "graphql";
import type { ListName, ListRows } from "../load/read/pages.js";
import type { Connection, Order } from "./connection.js";
import { connection, pageRequest } from "./connection.js";
import type { Filtered } from "./inputs/filtered.js";
import type { PageArgs } from "./inputs/page-args.js";
import type { Loaders } from "./loaders.js";

/** How a list is asked for: conditions, order, page. */
export interface Asked {
  readonly filtered: Filtered;
  readonly order: Order;
  readonly args: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** A page of a list of the whole graph. */
export async function listAll<L extends ListName>(
  loaders: Loaders,
  list: L,
  { filtered, order, args, info }: Asked,
): Promise<Connection<ListRows[L]>> {
  const request = pageRequest(list, filtered, order, args, info);
  return connection(request, await loaders.page(request));
}

/** A page of what hangs on `parent`. */
export async function listOf<L extends ListName>(
  loaders: Loaders,
  parent: string,
  list: L,
  asked: Asked,
): Promise<Connection<ListRows[L]>> {
  const request = pageRequest(list, asked.filtered, asked.order, asked.args, asked.info);
  return connection(request, await loaders.pageOf(parent, request));
}
