import type { Filter, Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { lists } from "./reading-lists.js";

/* Counts by keys, worked out from the items of the lists. */

type Facts = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<string, (facts: Facts) => unknown>>;

const ofPlace: Keys = {
  YEAR: ({ year }) => year,
  LOCALITY: ({ place }) => place,
  PROVINCE: ({ above }) => (above as readonly string[]).find((id) => id.endsWith("0000") && id !== "loc-000000"),
  LEVEL: ({ level }) => level,
};

const KEYS: Readonly<Record<string, Keys>> = {
  adoptions: {
    ...ofPlace,
    PROGRAM: ({ program }) => program,
    THEME: ({ theme }) => theme,
    STATUS: ({ status }) => status,
    KIND: ({ kind }) => kind,
    SCOPE: ({ scope }) => scope,
    CURATED: ({ curated }) => curated,
  },
  observations: {
    ...ofPlace,
    INDICATOR: ({ indicator }) => indicator,
    THEME: ({ theme }) => theme,
    KIND: ({ kind }) => kind,
    UNIT: ({ unit }) => unit,
    ROLE: ({ role }) => role,
    PERIOD: ({ period }) => period,
    SCOPE: ({ scope }) => scope,
    CURATED: ({ curated }) => curated,
  },
  citations: {
    ...ofPlace,
    DOCUMENT: ({ document }) => document,
    RELATION: ({ relation }) => relation,
    KIND: ({ kind }) => kind,
    CURATED: ({ curated }) => curated,
  },
  reports: { ...ofPlace, REPORT_LEVEL: ({ reportLevel }) => reportLevel },
  programs: { THEME: ({ theme }) => theme, KIND: ({ kind }) => kind, SCOPE: ({ scope }) => scope, CURATED: ({ curated }) => curated },
};

const ITEMS: Readonly<Record<string, string>> = {
  adoptions: "adoptions",
  observations: "observations",
  citations: "citations-of-reports",
  reports: "reports",
  programs: "programs",
};

interface Asked {
  readonly kind: string;
  readonly by: readonly string[];
  readonly sort?: "COUNT" | "PLACES" | "SUM" | "KEY";
  readonly descending?: boolean;
  readonly limit?: number;
  readonly filters?: readonly Filter[];
  readonly parameters?: Row;
  readonly passes?: (facts: Facts) => boolean;
}

interface Counted {
  readonly keys: readonly string[];
  readonly count: number;
  readonly places: number;
  readonly sum: number;
  readonly units: readonly unknown[];
}

function groupCase(asked: Asked): ContractCase {
  const { kind, by, sort = "COUNT", descending = true, limit = 100, filters = [], parameters = {} } = asked;
  const rows = counted(asked).toSorted((a, b) => (descending ? -1 : 1) * (sortKey(a, sort) - sortKey(b, sort) || byKeys(a, b)));
  return {
    statement: { name: `read/groups-of-${kind}`, filters, order: descending ? "descending" : "ascending" },
    parameters: { by, sort, limit, ...parameters },
    ordered: true,
    expected: rows.slice(0, limit).map((row) => ({ ...row })),
  };
}

function counted({ kind, by, passes = () => true }: Asked): Counted[] {
  const items = (lists[ITEMS[kind] ?? ""] ?? []).map(({ facts }) => facts).filter(passes);
  const groups = new Map<string, { keys: string[]; facts: Facts[] }>();
  for (const facts of items) {
    const keys = by.map((key) => String((KEYS[kind]?.[key]?.(facts) ?? "") as string | number | boolean));
    const group = groups.get(keys.join("|")) ?? { keys, facts: [] };
    group.facts.push(facts);
    groups.set(keys.join("|"), group);
  }
  return [...groups.values()].map(({ keys, facts }) => ({
    keys,
    count: facts.length,
    places: kind === "programs" ? 0 : new Set(facts.map(({ place }) => place)).size,
    sum: kind === "observations" ? facts.reduce((sum, { baseValue }) => sum + (baseValue as number), 0) : 0,
    units: kind === "observations" ? [...new Set(facts.map(({ baseUnit }) => baseUnit))] : [],
  }));
}

const sortKey = (row: Counted, sort: string): number =>
  sort === "COUNT" ? row.count : sort === "PLACES" ? row.places : sort === "SUM" ? row.sum : 0;

function byKeys(a: Counted, b: Counted): number {
  for (const [at, key] of a.keys.entries()) {
    const other = b.keys[at] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/** Every key alone, and two by two with the next. */
const alone = Object.entries(KEYS).flatMap(([kind, keys]) =>
  Object.keys(keys).flatMap((key, at, all) => [
    groupCase({ kind, by: [key] }),
    groupCase({ kind, by: [key], sort: "KEY", descending: false }),
    ...(at + 1 < all.length ? [groupCase({ kind, by: [key, all[at + 1] ?? ""], sort: "PLACES" })] : []),
  ]),
);

export const cases: readonly ContractCase[] = [
  ...alone,
  ...Object.keys(KEYS).map((kind) => groupCase({ kind, by: [] })),
  groupCase({ kind: "observations", by: ["LOCALITY", "UNIT"], sort: "SUM" }),
  groupCase({ kind: "adoptions", by: ["PROGRAM", "YEAR", "STATUS"], limit: 3 }),
  groupCase({
    kind: "adoptions",
    by: ["YEAR"],
    filters: ["adoption-status", { not: { use: "adoption-programs", slot: 1 } }],
    parameters: { status: ["IMPLEMENTED"], programs_1: ["prog-三项制度"] },
    passes: ({ status, program }) => status === "IMPLEMENTED" && program !== "prog-三项制度",
  }),
  groupCase({
    kind: "observations",
    by: ["INDICATOR"],
    filters: ["observation-known"],
    passes: ({ curated }) => curated === true,
  }),
  groupCase({
    kind: "citations",
    by: ["RELATION"],
    filters: ["citation-from"],
    parameters: { from: 2023 },
    passes: ({ year }) => year === 2023,
  }),
  groupCase({ kind: "reports", by: ["YEAR"], filters: ["report-departments-excluded"], passes: ({ body }) => body === null }),
  groupCase({
    kind: "programs",
    by: ["CURATED"],
    filters: ["program-adopters-min"],
    parameters: { adoptersMin: 1 },
    passes: ({ adopters }) => (adopters as number) >= 1,
  }),
];
