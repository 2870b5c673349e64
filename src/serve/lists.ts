import type { GraphQLResolveInfo } from "graphql";
import type { ListName, ListRows } from "../load/read/rows.js";
import type { Connection, Order } from "./connection.js";
import { connection, pageRequest } from "./connection.js";
import {
  adoptionFilter,
  citationFilter,
  indicatorFilter,
  localityFilter,
  observationFilter,
  policyDocumentFilter,
  programFilter,
  reportFilter,
} from "./filters.js";
import type { AdoptionFilter } from "./inputs/adoption-filter.js";
import type { CitationFilter } from "./inputs/citation-filter.js";
import type { Filtered } from "./inputs/filtered.js";
import type { IndicatorFilter } from "./inputs/indicator-filter.js";
import type { ListArgs } from "./inputs/list-args.js";
import type { LocalityFilter } from "./inputs/locality-filter.js";
import type { ObservationFilter } from "./inputs/observation-filter.js";
import type { PolicyDocumentFilter } from "./inputs/policy-document-filter.js";
import type { ProgramFilter } from "./inputs/program-filter.js";
import type { ReportFilter } from "./inputs/report-filter.js";
import type { Loaders } from "./loaders.js";

/** A page of a list of the whole graph (全图列表). */
export async function listAll<L extends ListName>(
  loaders: Loaders,
  list: L,
  args: ListArgs<FilterOf<L>>,
  info: GraphQLResolveInfo,
): Promise<Connection<ListRows[L]>> {
  const filtered = await filteredBy(loaders, list, args);
  const request = pageRequest(list, filtered, args.orderBy ?? ORDERS[kindOf(list)], args, info);
  return connection(request, await loaders.page(request));
}

/** A page of what hangs on `parent`. */
export async function listOf<L extends ListName>(
  loaders: Loaders,
  parent: string,
  list: L,
  args: ListArgs<FilterOf<L>>,
  info: GraphQLResolveInfo,
): Promise<Connection<ListRows[L]>> {
  const filtered = await filteredBy(loaders, list, args);
  const request = pageRequest(list, filtered, args.orderBy ?? ORDERS[kindOf(list)], args, info);
  return connection(request, await loaders.pageOf(parent, request));
}

/**
 * A page of a list of the whole graph, reached from the one thing of its kind that the filter names where it names one: the adoptions
 * of one measure, the figures of one indicator.
 */
export async function listFrom<L extends "adoptions" | "observations">(
  loaders: Loaders,
  list: L,
  args: ListArgs<FilterOf<L>>,
  info: GraphQLResolveInfo,
): Promise<Connection<ListRows[L]>> {
  const filtered = await filteredBy<ListName>(loaders, list, args);
  const [named, nested] =
    list === "adoptions" ? (["programs", "adoptions-of-programs"] as const) : (["indicators", "observations-of-indicators"] as const);
  const [one, ...others] = (filtered.parameters[named] as readonly string[] | undefined) ?? [];
  const isOne = one !== undefined && others.length === 0;
  const request = pageRequest<ListName>(isOne ? nested : list, filtered, args.orderBy ?? ORDERS[list], args, info);
  const page = isOne ? await loaders.pageOf(one, request) : await loaders.page(request);
  return connection(request, page) as Connection<ListRows[L]>;
}

interface FilterTypes {
  readonly adoptions: AdoptionFilter;
  readonly observations: ObservationFilter;
  readonly reports: ReportFilter;
  readonly localities: LocalityFilter;
  readonly programs: ProgramFilter;
  readonly "policy-documents": PolicyDocumentFilter;
  readonly indicators: IndicatorFilter;
  readonly citations: CitationFilter;
}

type Kind = keyof FilterTypes;
type KindOf<L extends ListName> = L extends `${infer K extends Kind}-of-${string}` ? K : L extends Kind ? L : never;
type FilterOf<L extends ListName> = FilterTypes[KindOf<L>];

const kindOf = (list: ListName): Kind => list.replace(/-of-.*$/u, "") as Kind;

const FILTERS: { readonly [K in Kind]: (loaders: Loaders, filter: FilterTypes[K] | null | undefined) => Promise<Filtered> } = {
  adoptions: adoptionFilter,
  observations: observationFilter,
  reports: reportFilter,
  localities: localityFilter,
  programs: programFilter,
  "policy-documents": policyDocumentFilter,
  indicators: indicatorFilter,
  citations: citationFilter,
};

/** Orders where none is asked for. */
const ORDERS: { readonly [K in Kind]: Order } = {
  adoptions: { field: "YEAR", direction: "DESC" },
  observations: { field: "YEAR", direction: "DESC" },
  reports: { field: "YEAR", direction: "DESC" },
  localities: { field: "CODE", direction: "ASC" },
  programs: { field: "NAME", direction: "ASC" },
  "policy-documents": { field: "TITLE", direction: "ASC" },
  indicators: { field: "NAME", direction: "ASC" },
  citations: { field: "YEAR", direction: "DESC" },
};

function filteredBy<L extends ListName>(loaders: Loaders, list: L, { filter }: ListArgs<FilterOf<L>>): Promise<Filtered> {
  const read = FILTERS[kindOf(list)] as (loaders: Loaders, filter: FilterOf<L> | null | undefined) => Promise<Filtered>;
  return read(loaders, filter);
}
