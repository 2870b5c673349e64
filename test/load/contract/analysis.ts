import { expect } from "@jest/globals";
import { listRow } from "../../../src/load/read/columns.js";
import type { ListName } from "../../../src/load/read/rows.js";
import type { Row } from "../../../src/load/store.js";
import { inAnyOrder } from "../../support/contract.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary } from "../../support/small-graph.js";

/* Counts over places: what they adopt together, how a measure spreads, places side by side; worked out from the rows of the reports. */

type Departments = boolean | null;
type Adoption = (typeof smallReports)[number]["adoptions"][number];
type Report = (typeof smallReports)[number]["report"];

interface Scope {
  readonly within?: string;
  readonly departments?: Departments;
  readonly from?: number;
  readonly to?: number;
}

const places = [...smallVocabulary.localities, ...smallReports.flatMap(({ localities }) => localities)];
const programs = [...smallVocabulary.programs, ...smallReports.flatMap((graph) => graph.programs)].map(({ id }) => id);
const [threeSystems = "", , , checkUp = ""] = programs;
const reports = smallReports.map(({ report }) => report);
const adoptions = smallReports.flatMap((graph) => graph.adoptions);
const figures = smallReports.flatMap(({ report, observations }) =>
  observations.map((row) => ({ ...row, report: report.id, place: report.locality })),
);

const find = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`${id} is not in the small graph`);
  return found;
};
const isBelow = (id: string | null, whole: string | undefined): boolean =>
  whole === undefined || id === whole || (id !== null && isBelow(find(places, id).parent, whole));
const bodyOf = (report: string): string | null => find(reports, report).body;
const byBody = (body: string | null, departments: Departments = null): boolean => departments === null || (body !== null) === departments;
const inYears = (year: number, { from, to }: Scope): boolean => year >= (from ?? year) && year <= (to ?? year);
const sorted = <T>(items: readonly T[]): T[] => [...items].sort();
const once = <T>(items: readonly T[]): T[] => [...new Set(items)];

const counts = (row: Adoption, scope: Scope): boolean =>
  isBelow(row.place, scope.within) && byBody(bodyOf(row.report), scope.departments) && inYears(row.year, scope);
const done = (scope: Scope): Adoption[] => adoptions.filter((row) => row.status === "IMPLEMENTED" && counts(row, scope));
const told = (scope: Scope): Report[] =>
  reports.filter((row) => isBelow(row.locality, scope.within) && byBody(row.body, scope.departments) && inYears(row.year, scope));
const adopters = (program: string, scope: Scope): string[] =>
  sorted(once(done(scope).flatMap((row) => (row.program === program ? [row.place] : []))));
const byYear = (rows: readonly Adoption[]): Adoption[] => rows.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));

const given = ({ within, departments }: Scope): Row => ({ within: within ?? null, departments: departments ?? null });
const dated = (scope: Scope): Row => ({ ...given(scope), from: scope.from ?? null, to: scope.to ?? null });

const scopes: readonly Scope[] = [
  {},
  { within: "loc-360000" },
  { within: "loc-410205" },
  { within: "loc-360681" },
  { departments: true },
  { departments: false },
];
const years: readonly Scope[] = [{ from: 2023 }, { to: 2022 }, { from: 2023, to: 2023, departments: false, within: "loc-000000" }];

function coAdoption(scope: Scope, { least = 1, limit = 10, counted = true } = {}): ContractCase {
  const ofOne = (id: string): Row[] => {
    const own = adopters(id, scope);
    const rows = programs.map((program) => {
      const theirs = adopters(program, scope);
      return { program, both: theirs.filter((place) => own.includes(place)).length, adopters: counted ? theirs.length : 0 };
    });
    return rows
      .filter(({ both }) => both >= least)
      .sort((a, b) => Number(b.program === id) - Number(a.program === id) || b.both - a.both || (a.program < b.program ? -1 : 1))
      .slice(0, limit);
  };
  const reporting = once(told(scope).map(({ locality }) => locality)).length;
  return {
    statement: { name: "read/co-adoption", parts: ["adopters", "places"] },
    parameters: { ids: programs, least, limit, counted, ...dated(scope) },
    expected: inAnyOrder([
      ...programs.map((id) => ({ id, found: ofOne(id) })),
      { id: "", found: [{ program: "", both: reporting, adopters: reporting }] },
    ]),
  };
}

function coAdopters(scope: Scope, limit = 10): ContractCase {
  const pairs = programs.flatMap((one) => programs.filter((other) => other !== one).map((other) => ({ this: one, that: other })));
  return {
    statement: "read/co-adopters",
    parameters: { pairs, limit, ...dated(scope) },
    expected: pairs.map((pair) => ({
      ...pair,
      found: adopters(pair.this, scope)
        .filter((place) => adopters(pair.that, scope).includes(place))
        .slice(0, limit)
        .map((place) => ({
          place,
          adoptions: byYear(done(scope).filter((row) => row.place === place && (row.program === pair.this || row.program === pair.that))),
        })),
    })),
  };
}

interface Counted {
  readonly [name: string]: string | number;
}

/** Sums up what a place and year add, by all that is not a number of places. */
function summed(rows: readonly Counted[], keys: readonly string[]): Counted[] {
  const groups = new Map<string, Counted>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => row[name]));
    const before = groups.get(key);
    const sum = ([name, value]: [string, string | number]): [string, string | number] => [
      name,
      keys.includes(name) ? value : Number(before?.[name] ?? 0) + Number(value),
    ];
    groups.set(key, Object.fromEntries(Object.entries(row).map(sum)));
  }
  return [...groups.values()];
}

const provinceOf = (place: string): string => `loc-${(find(places, place).code ?? "").slice(0, 2)}0000`;
const groupOf = (place: string): { province: string; level: string } => ({ province: provinceOf(place), level: find(places, place).level });
const yearsOf = (place: string, scope: Scope): number[] =>
  sorted(once(told({ ...scope, within: place }).flatMap((row) => (row.locality === place ? [row.year] : []))));

const ADOPTING = ["province", "level", "year", "adopters", "first", "leftCensored", "begunBefore"];

function diffusion(scope: Scope, covered: boolean): ContractCase {
  const reporting = sorted(once(told(scope).map(({ locality }) => locality)));
  const adopting = (id: string): Row[] =>
    summed(
      adopters(id, scope).flatMap((place) => {
        const own = done(scope).flatMap((row) => (row.place === place && row.program === id ? [row.year] : []));
        const begun = Math.min(...own);
        const all = yearsOf(place, scope);
        return all.map((year) => ({
          ...groupOf(place),
          year,
          adopters: Number(own.includes(year)),
          first: Number(year === begun),
          leftCensored: Number(year === begun && begun === all[0]),
          begunBefore: Number(year > begun),
        }));
      }),
      ["province", "level", "year"],
    );
  const named = (id: string): Row[] => {
    const only = adoptions.filter(
      (row) => row.program === id && row.status !== "IMPLEMENTED" && counts(row, scope) && !adopters(id, scope).includes(row.place),
    );
    return summed(
      once(only.map(({ place }) => place)).map((place) => ({ ...groupOf(place), places: 1 })),
      ["province", "level"],
    );
  };
  const unreported = smallVocabulary.localities
    .filter(({ id, level, validTo }) => level !== "COUNTRY" && validTo === null && isBelow(id, scope.within) && !reporting.includes(id))
    .map(({ id }) => ({ ...groupOf(id), places: 1 }));
  const reported = reporting.flatMap((place) =>
    yearsOf(place, scope).map((year, at) => ({ ...groupOf(place), year, places: 1, first: Number(at === 0) })),
  );
  /** What concerns no single measure is a row only where there is something to count. */
  const ofAll = (part: string, found: readonly Row[]): Row[] => (found.length === 0 ? [] : [{ part, id: "", found }]);
  return {
    statement: { name: "read/diffusion", parts: covered ? ["adopting", "reporting", "named", "unreported"] : ["adopting", "reporting"] },
    parameters: { ids: programs, ...given(scope) },
    expected: inAnyOrder([
      ...programs.map((id) => ({ part: "adopting", id, found: adopting(id).map((row) => ADOPTING.map((column) => row[column])) })),
      ...ofAll("reporting", summed(reported, ["province", "level", "year"])),
      ...(covered ? programs.map((id) => ({ part: "named", id, found: named(id) })) : []),
      ...ofAll("unreported", covered ? summed(unreported, ["province", "level"]) : []),
    ]),
  };
}

function firstAdopters(scope: Scope, limit = 10): ContractCase {
  const ofOne = (id: string): Row[] =>
    adopters(id, scope)
      .map((place) => {
        const own = done(scope).filter((row) => row.place === place && row.program === id);
        const year = Math.min(...own.map((row) => row.year));
        const then = own.filter((row) => row.year === year);
        const [government, departments] = [false, true].map((department) =>
          byYear(then.filter((row) => byBody(bodyOf(row.report), department))),
        );
        return { place, year, earliest: yearsOf(place, scope)[0], adoptions: [...(government ?? []), ...(departments ?? [])] };
      })
      .sort((a, b) => a.year - b.year || (a.place < b.place ? -1 : 1))
      .slice(0, limit);
  return {
    statement: "read/first-adopters",
    parameters: { ids: programs, limit, ...given(scope) },
    expected: programs.map((id) => ({ id, found: ofOne(id) })),
  };
}

const ingestedAt = "2026-11-24T00:00:00.000Z";
const compared = ["loc-360600", "loc-410205", "loc-360681", "loc-无"];

interface Asked {
  readonly years?: readonly number[];
  readonly programs?: readonly string[];
  readonly indicators?: readonly string[];
  readonly departments?: Departments;
  /** All but the states unless given. */
  readonly parts?: readonly string[];
}

function comparison(asked: Asked): ContractCase {
  const { parts = ["years", "reports", "adoptions", "observations", "firstYears"] } = asked;
  const passes = <T>(list: readonly T[] | undefined, item: T): boolean => list?.includes(item) ?? true;
  const own = (id: string): Report[] => reports.filter((row) => row.locality === id && byBody(row.body, asked.departments));
  const ofPlace = (id: string): Adoption[] => adoptions.filter((row) => row.place === id && byBody(bodyOf(row.report), asked.departments));
  const years = (id: string): Row => ({ part: "years", id, found: sorted(once(own(id).map(({ year }) => year))) });
  const reported = (id: string): Row => ({
    part: "reports",
    id,
    found: own(id)
      .filter(({ year }) => passes(asked.years, year))
      .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
      .map((row) => Object.fromEntries(Object.entries({ ...row, ingestedAt }).filter(([name]) => name !== "text"))),
  });
  const wanted = (id: string): Adoption[] =>
    ofPlace(id).filter((row) => passes(asked.years, row.year) && passes(asked.programs, row.program));
  const adopted = (id: string): Row => ({ part: "adoptions", id, found: byYear(wanted(id)) });
  const told = (id: string): Row => ({
    part: "states",
    id,
    found: new Set(once(wanted(id).map(({ program, year, status }) => JSON.stringify([program, year, status])))),
  });
  const observed = (id: string): Row => ({
    part: "observations",
    id,
    found: figures
      .filter((row) => row.place === id && row.indicator !== null && row.role !== "PLAN" && byBody(bodyOf(row.report), asked.departments))
      .filter((row) => passes(asked.years, row.year) && passes(asked.indicators, row.indicator))
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.report < b.report ? -1 : 1) || a.start - b.start),
  });
  const first = (id: string): Row => {
    const implemented = ofPlace(id).filter(({ status }) => status === "IMPLEMENTED");
    const found = sorted(once(implemented.map(({ program }) => program))).map((program) => ({
      program,
      year: Math.min(...implemented.flatMap((row) => (row.program === program ? [row.year] : []))),
    }));
    return { part: "firstYears", id, found };
  };
  return {
    statement: { name: "read/comparison", parts },
    parameters: {
      ids: compared,
      years: asked.years ?? null,
      programs: asked.programs ?? null,
      indicators: asked.indicators ?? null,
      departments: asked.departments ?? null,
    },
    expected: (rows) => {
      const read = rows.map((row) => {
        if (isListed(row["part"])) return { ...row, found: listedRows(row["part"], row["found"]) };
        return row["part"] === "states" ? { ...row, found: new Set((row["found"] as unknown[]).map((one) => JSON.stringify(one))) } : row;
      });
      const every = { years, reports: reported, adoptions: adopted, states: told, observations: observed, firstYears: first };
      const expected = compared.flatMap((id) => Object.entries(every).flatMap(([part, of]) => (parts.includes(part) ? [of(id)] : [])));
      expect(new Set(read)).toEqual(new Set(expected));
    },
  };
}

const isListed = (part: unknown): part is ListName => part === "reports" || part === "adoptions" || part === "observations";
const listedRows = (list: ListName, found: unknown): unknown[] => (found as unknown[][]).map((values) => listRow(list, values));

export const cases: readonly ContractCase[] = [
  ...[...scopes, ...years].flatMap((scope) => [coAdoption(scope), coAdopters(scope)]),
  coAdoption({}, { least: 2 }),
  coAdoption({}, { limit: 1 }),
  coAdoption({}, { counted: false }),
  coAdopters({}, 1),
  ...scopes.flatMap((scope) => [diffusion(scope, true), firstAdopters(scope)]),
  diffusion({}, false),
  firstAdopters({}, 1),
  comparison({}),
  comparison({ departments: true }),
  comparison({ departments: false, years: [2023] }),
  comparison({ programs: [threeSystems, checkUp], indicators: ["ind-人民调解成功率"] }),
  comparison({ parts: ["years", "states"] }),
  comparison({ parts: ["years", "states", "observations"], departments: false, years: [2023] }),
  comparison({ parts: ["states", "firstYears"], programs: [threeSystems, checkUp], years: [2022] }),
];
