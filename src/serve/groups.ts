import { readGroups } from "../load/read/groups.js";
import type { GroupedKind, GroupRow } from "../load/read/groups.js";
import { badInput } from "./errors.js";
import { adoptionFilter, citationFilter, observationFilter, programFilter, reportFilter } from "./filters.js";
import type { Filtered } from "./inputs/filtered.js";
import type { GroupFilter } from "./inputs/group-filter.js";
import { ReportFilter } from "./inputs/report-filter.js";
import type { Loaders } from "./loaders.js";
import { GROUP_KEYS } from "./types/enums.js";
import type { GroupKey, GroupOrderField, ValueOf } from "./types/enums.js";

type Key = ValueOf<typeof GroupKey>;

/** What is asked of `groups` (分组). */
export interface GroupsAsked {
  readonly kind: GroupedKind;
  readonly by: readonly Key[];
  readonly filter: GroupFilter;
  readonly sort: ValueOf<typeof GroupOrderField>;
  readonly descending: boolean;
  readonly first: number;
  /** Whether to count the places that report at all. */
  readonly covered: boolean;
  /** Whether groups in which places report but nothing was found are shown with a count of 0. */
  readonly silent: boolean;
}

export interface GroupFound {
  readonly keys: readonly { readonly key: Key; readonly id: string | null; readonly kind: GroupedKind }[];
  readonly count: number;
  readonly places: number | null;
  readonly reportingPlaces: number | null;
  readonly sum: number | null;
  readonly unit: string | null;
}

/** Groups of one kind, counted in the store; one statement, and another for the places that report. */
export async function groupsOf(loaders: Loaders, asked: GroupsAsked): Promise<readonly GroupFound[]> {
  const { kind, by, first, sort, descending } = asked;
  checkKeys(kind, by);
  checkFilter(kind, asked.filter);
  const filtered = await FILTERS[kind](loaders, asked.filter);
  const [rows, coverage] = await Promise.all([
    readGroups(loaders.store, { kind, by, ...filtered, sort, descending, limit: first }),
    coverageOf(loaders, asked),
  ]);
  const found = rows.map((row) => groupFound(kind, by, row, coverage));
  return asked.silent && rows.length < first ? [...found, ...silentGroups(asked, rows, coverage)].slice(0, first) : found;
}

const FILTERS: Readonly<Record<GroupedKind, (loaders: Loaders, filter: GroupFilter) => Promise<Filtered>>> = {
  adoptions: (loaders, { adoptions }) => adoptionFilter(loaders, adoptions),
  observations: (loaders, { observations }) => observationFilter(loaders, observations),
  citations: (loaders, { citations }) => citationFilter(loaders, citations),
  reports: (loaders, { reports }) => reportFilter(loaders, reports),
  programs: (loaders, { programs }) => programFilter(loaders, programs),
};

/** Keys that a report has, too. Those of a place alone need no counting: it reports, else there would be no group. */
const SHARED: readonly Key[] = ["YEAR", "PROVINCE", "LEVEL"];
const MOST_CELLS = 10_000;

type Coverage = ReadonlyMap<string, number> | null;

async function coverageOf(loaders: Loaders, { kind, by, filter, covered, silent }: GroupsAsked): Promise<Coverage> {
  if (kind === "programs" || !(covered || silent) || by.includes("LOCALITY")) return null;
  const own = filter[kind];
  if (own !== null && own !== undefined && isNested(own)) return null;
  const shared = by.filter((key) => SHARED.includes(key));
  const rows = await readGroups(loaders.store, {
    kind: "reports",
    by: shared,
    ...(await reportFilter(loaders, onReports(own ?? {}))),
    sort: "KEY",
    descending: false,
    limit: MOST_CELLS,
  });
  return new Map(rows.map(({ keys, places }) => [keys.join(" "), places]));
}

/** The conditions on place and time, which reports have, too. */
function onReports(own: object): ReportFilter {
  const known = Object.entries(own).filter(([field]) => SHARED_CONDITIONS.includes(field));
  return Object.assign(new ReportFilter(), Object.fromEntries(known));
}

const SHARED_CONDITIONS: readonly string[] = ["within", "localities", "levels", "departments", "year", "publishedOn", "ingestedAt"];

const isNested = (filter: object): boolean =>
  ["and", "or", "not"].some((field) => ((filter as Record<string, unknown>)[field] ?? null) !== null);

function groupFound(kind: GroupedKind, by: readonly Key[], row: GroupRow, coverage: Coverage): GroupFound {
  const [unit, ...others] = row.units;
  const single = unit !== undefined && others.length === 0 ? unit : null;
  const cell = row.keys.filter((_, at) => SHARED.includes(by[at] as Key)).join(" ");
  return {
    keys: by.map((key, at) => ({ key, id: row.keys[at] === "" ? null : (row.keys[at] ?? null), kind })),
    count: row.count,
    places: kind === "programs" ? null : row.places,
    reportingPlaces: by.includes("LOCALITY") && kind !== "programs" ? 1 : (coverage?.get(cell) ?? null),
    sum: single === null || /[%‰]/u.test(single) ? null : row.sum,
    unit: single,
  };
}

/** Only where every key is one that reports have: of the others nobody knows which were possible. */
function silentGroups({ kind, by }: GroupsAsked, rows: readonly GroupRow[], coverage: Coverage): readonly GroupFound[] {
  if (coverage === null || by.some((key) => !SHARED.includes(key))) return [];
  const seen = new Set(rows.map(({ keys }) => keys.join(" ")));
  return [...coverage.keys()]
    .filter((cell) => !seen.has(cell))
    .map((cell) => groupFound(kind, by, { keys: cell.split(" "), count: 0, places: 0, sum: 0, units: [] }, coverage));
}

function checkKeys(kind: GroupedKind, by: readonly Key[]): void {
  const allowed = GROUP_KEYS[kind];
  const wrong = by.find((key) => !allowed.includes(key));
  if (wrong !== undefined) {
    throw badInput(
      `${kind} 不能按 ${wrong} 分组，可用：${allowed.join("、")}。`,
      `There is no ${wrong} to group ${kind} by: use ${allowed.join(", ")}.`,
    );
  }
  if (new Set(by).size < by.length || by.length > MOST_KEYS) {
    throw badInput(`by 须为至多 ${MOST_KEYS} 个不同的分组依据。`, `Give at most ${MOST_KEYS} keys, each once.`);
  }
}

const MOST_KEYS = 4;

function checkFilter(kind: GroupedKind, filter: GroupFilter): void {
  const other = Object.entries(filter).find(([field, value]) => field !== kind && value !== null && value !== undefined)?.[0];
  if (other === undefined) return;
  throw badInput(`filter.${other} 与 of 不符，请用 filter.${kind}。`, `filter.${other} does not fit: use filter.${kind}.`);
}
