import type { GraphQLResolveInfo } from "graphql";
import type { PageRequest } from "../load/read/pages.js";
import type { AdoptionNode, CitationNode, LevelRows, ObservationNode, ReportNode } from "../load/read/rows.js";
import { asksForNode } from "./ahead.js";
import { asksFor } from "./asks-for.js";
import type { Connection } from "./connection.js";
import { connection, pageRequest } from "./connection.js";
import { inMemoryPage } from "./in-memory-page.js";
import type { AdoptionFilter } from "./inputs/adoption-filter.js";
import type { CitationFilter } from "./inputs/citation-filter.js";
import { filtered } from "./inputs/filtered.js";
import type { ObservationFilter } from "./inputs/observation-filter.js";
import type { ListArgs } from "./inputs/list-args.js";
import type { Loaders } from "./loaders.js";
import { adoptionFilter, citationFilter, observationFilter } from "./filters.js";

/*
 * What one report says is little: all of it comes with the rest of its level, and is filtered by its own columns, sorted and paged
 * here, so that a report's whole page costs one statement. What needs more than its columns the store does.
 */

type Given<T> = T | null | undefined;

/** Measures (举措) that a report names. */
export async function reportAdoptions(
  loaders: Loaders,
  report: string,
  args: ListArgs<AdoptionFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<AdoptionNode>> {
  const request = pageRequest(
    "adoptions-of-reports",
    await adoptionFilter(loaders, args.filter),
    args.orderBy ?? { field: "PROGRAM", direction: "ASC" },
    args,
    info,
  );
  const own = onlyHas(args.filter, ["status"]) ? (row: AdoptionNode) => among(args.filter?.status, row.status) : null;
  const keys: Keys<"reportAdoptions"> = { PROGRAM: (row) => row.programName, STATUS: (row) => row.status, YEAR: (row) => row.year };
  return (
    (await whole(loaders, report, "reportAdoptions", request, own, keys)) ?? connection(request, await loaders.pageOf(report, request))
  );
}

/** Documents (文件) that a report names. */
export async function reportCitations(
  loaders: Loaders,
  report: string,
  args: ListArgs<CitationFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<CitationNode>> {
  const request = pageRequest(
    "citations-of-reports",
    await citationFilter(loaders, args.filter),
    args.orderBy ?? { field: "TITLE", direction: "ASC" },
    args,
    info,
  );
  const own = onlyHas(args.filter, ["relations"]) ? (row: CitationNode) => among(args.filter?.relations, row.relation) : null;
  const keys: Keys<"reportCitations"> = { TITLE: (row) => row.title, RELATION: (row) => row.relation, YEAR: (row) => row.year };
  return (
    (await whole(loaders, report, "reportCitations", request, own, keys)) ?? connection(request, await loaders.pageOf(report, request))
  );
}

/** Figures (数据) that a report gives. */
export async function reportObservations(
  loaders: Loaders,
  report: string,
  args: ListArgs<ObservationFilter>,
  info: GraphQLResolveInfo,
): Promise<Connection<ObservationNode>> {
  const request = pageRequest(
    "observations-of-reports",
    await observationFilter(loaders, args.filter),
    args.orderBy ?? { field: "POSITION", direction: "ASC" },
    args,
    info,
  );
  const own = onlyHas(args.filter, ["curated", "roles"])
    ? (row: ObservationNode) =>
        among(args.filter?.roles, row.role) && (args.filter?.curated ?? row.indicator !== null) === (row.indicator !== null)
    : null;
  const keys: Keys<"reportObservations"> = {
    POSITION: (row) => row.start,
    VALUE: (row) => row.baseValue,
    INDICATOR: (row) => row.indicator ?? "",
    YEAR: (row) => row.year ?? -1,
  };
  return (
    (await whole(loaders, report, "reportObservations", request, own, keys)) ?? connection(request, await loaders.pageOf(report, request))
  );
}

/** A report (报告), read together with the lists that are asked for below it and what they stand on. */
export async function reportById(loaders: Loaders, id: string, info: GraphQLResolveInfo): Promise<ReportNode | null> {
  const below = (Object.entries(LISTS) as [keyof typeof LISTS, (typeof LISTS)[keyof typeof LISTS]][]).flatMap(
    ([field, [list, passages]]) => (asksFor(info, field) ? [list, ...(asksForNode(info, [field], ["evidence"]) ? [passages] : [])] : []),
  );
  const [report] = await Promise.all([loaders.one("reports", id), ...below.map((part) => loaders.many(part, id))]);
  return report;
}

/** Fields of a report that are read with it: the part with their rows, and the part with the passages behind those. */
const LISTS = {
  adoptions: ["reportAdoptions", "passagesOfAdoptions"],
  citations: ["reportCitations", "passagesOfCitations"],
  observations: ["reportObservations", "evidenceOfObservations"],
} as const;

/** The report (报告) of a place for a year, the newest where none is given; of the government itself or of a department. */
export async function reportByName(loaders: Loaders, place: string, year: number | null, body: string | null): Promise<ReportNode | null> {
  const conditions = filtered([
    ["report-from", "from", year],
    ["report-to", "to", year],
    body === null ? ["report-departments-excluded", "body", ""] : ["report-body", "body", body],
  ]);
  const page = await loaders.pageOf(place, {
    list: "reports-of-localities",
    ...conditions,
    by: "YEAR",
    descending: true,
    size: 1,
    backward: false,
    from: null,
    counted: false,
  });
  return page.items[0]?.row ?? null;
}

type Whole = "reportAdoptions" | "reportCitations" | "reportObservations";
type Keys<P extends Whole> = Readonly<Record<string, (row: LevelRows[P]) => string | number>>;

/** Null where the store has to filter or sort. */
async function whole<P extends Whole>(
  loaders: Loaders,
  report: string,
  part: P,
  request: PageRequest,
  own: ((row: LevelRows[P]) => boolean) | null,
  keys: Keys<P>,
): Promise<Connection<LevelRows[P]> | null> {
  const key = keys[request.by];
  if (own === null || key === undefined) return null;
  const rows = (await loaders.many(part, report)).filter(own);
  return connection(request, inMemoryPage(rows, request, key));
}

/** Whether a filter asks for nothing but some of its fields. */
function onlyHas(filter: Given<object>, fields: readonly string[]): boolean {
  return Object.entries(filter ?? {}).every(([field, value]) => value === null || value === undefined || fields.includes(field));
}

const among = <T>(wanted: readonly T[] | null | undefined, value: T): boolean => wanted?.includes(value) ?? true;
