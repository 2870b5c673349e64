import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import { inAnyOrder } from "../../support/contract.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary } from "../../support/small-graph.js";
import { spreadOf, storedEdges, storedNodes } from "../../support/small-graph-stored.js";

/* Neighbours, relationships among nodes, shortest paths and slices, worked out from all relationships of the small graph. */

const KINDS: Readonly<Record<string, string>> = {
  loc: "Locality",
  rep: "Report",
  prog: "Program",
  pol: "PolicyDocument",
  ind: "Indicator",
  obs: "Observation",
  org: "Organization",
  theme: "Theme",
  sec: "Section",
  sen: "Sentence",
};
const kindOf = (id: string): string => KINDS[id.split("-")[0] ?? ""] ?? "";
const all = [...new Set(storedEdges.flatMap(({ from, to }) => [from, to]))].sort();
const types = [...new Set(storedEdges.map(({ type }) => type))];
const grouped = (ids: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(Object.values(KINDS).map((kind) => [kind, ids.filter((id) => kindOf(id) === kind)]));
const yearOf = new Map(["report", "observation"].flatMap((label) => (storedNodes[label] ?? []).map((row) => [row["id"], row["year"]])));

/** What a node's own row tells only as a list of some: see the statement. */
const DENSE: Readonly<Record<string, readonly [kind: string, type: string]>> = {
  IMPLEMENTED: ["Program", "IMPLEMENTED"],
  NAMED: ["Program", "NAMED"],
  CITES: ["PolicyDocument", "CITES"],
  MEASURES: ["Indicator", "MEASURES"],
  mentionsLocality: ["Locality", "MENTIONS"],
  mentionsProgram: ["Program", "MENTIONS"],
  mentionsPolicyDocument: ["PolicyDocument", "MENTIONS"],
  mentionsOrganization: ["Organization", "MENTIONS"],
  Theme: ["Theme", "IN_THEME"],
};
const isDense = (type: string, kind: string): boolean => Object.values(DENSE).some(([at, dense]) => at === kind && dense === type);

const asked = {
  types,
  take: 100,
  after: { IMPLEMENTED: -1, NAMED: -1, CITES: -1, MEASURES: -1 },
  dated: false,
  from: 0,
  to: 0,
  programs: true,
  indicators: true,
  sections: true,
};

/** Every node's relationships that are not dense there, in both directions. */
const sparse = all
  .filter((id) => kindOf(id) !== "Theme")
  .map((id): Row => {
    const out = storedEdges
      .filter(({ from }) => from === id)
      .map(({ type, to, properties }) => ({ type, id: to, year: properties["year"] ?? null }));
    const into = storedEdges
      .filter(({ to, type }) => to === id && !isDense(type, kindOf(id)))
      .map(({ type, from, properties }) => ({ type, id: from, year: properties["year"] ?? null }));
    const documents = new Map((storedNodes["policy-document"] ?? []).map((row) => [row["id"], row["year"] ?? null]));
    const found = [...out, ...into].map((tie) => ({ ...tie, own: yearOf.get(tie.id) ?? documents.get(tie.id) ?? null }));
    const told = found.map(({ type, id: other, year, own }) => [type, other, year, own]);
    return { branch: "", id, found: told, total: found.length };
  });

/** Of places, whose relationships of many years may be told as one: each type and neighbour with the number of them. */
function tiesOf(id: string): string[] {
  const found = storedEdges.flatMap(({ type, from, to }) =>
    isDense(type, kindOf(id)) ? [] : [...(from === id ? [`${type} ${to}`] : []), ...(to === id ? [`${type} ${from}`] : [])],
  );
  return counted(found);
}

const counted = (found: readonly string[]): string[] =>
  [...new Set(found)].map((tie) => `${tie} ${found.filter((one) => one === tie).length}`).sort();

const placesWithTies: ContractCase = {
  statement: { name: "read/neighbours", parts: ["tiesOfLocality"] },
  parameters: { ...asked, wants: { tiesOfLocality: grouped(all)["Locality"] } },
  expected: (rows) => {
    const told = rows.map(({ branch, id, found, total }) => ({
      branch,
      id,
      ties: (found as [string, string[], number[]][])
        .flatMap(([type, others, ties]) => others.map((other, at) => `${type} ${other} ${ties[at]}`))
        .sort(),
      total,
    }));
    const expected = (grouped(all)["Locality"] ?? []).map((id) => {
      const ties = tiesOf(id);
      return { branch: "ties", id, ties, total: ties.reduce((sum, tie) => sum + Number(tie.split(" ")[2]), 0) };
    });
    expect(told.toSorted(byId)).toEqual(expected.toSorted(byId));
  },
};

const byId = (a: { readonly id?: unknown }, b: { readonly id?: unknown }): number => (String(a.id) < String(b.id) ? -1 : 1);

interface Cut {
  readonly take?: number;
  readonly after?: number;
  readonly from?: number;
  readonly to?: number;
}

/** Neighbours of a dense node by their spread, each once. */
function dense(branch: string, { take = 100, after = -1, from, to }: Cut = {}): ContractCase {
  const [kind = "", type = ""] = DENSE[branch] ?? [];
  const ids = all.filter((id) => kindOf(id) === kind);
  const passes = (year: unknown): boolean => from === undefined || (typeof year === "number" && year >= from && year <= (to ?? from));
  const expected = ids.map((id) => {
    const ties = storedEdges.filter(
      (edge) => edge.to === id && edge.type === type && passes(edge.properties["year"] ?? yearOf.get(edge.from)),
    );
    const neighbours = [...new Set(ties.map((edge) => edge.from))].map((other) => ({ id: other, key: spreadOf(other) }));
    const found = neighbours.filter(({ key }) => key > after).sort((a, b) => a.key - b.key);
    return { branch, id, found: found.slice(0, take).map((one) => [one.id, one.key]), total: ties.length };
  });
  return {
    statement: { name: "read/neighbours", parts: [branch] },
    parameters: {
      ...asked,
      wants: { [branch]: ids },
      take,
      after: { ...asked.after, [branch]: after },
      dated: from !== undefined,
      from: from ?? 0,
      to: to ?? from ?? 0,
    },
    expected,
  };
}

const loose = (branch: string, wanted: Row = {}): ContractCase => {
  const [kind = "", type = ""] = DENSE[branch] ?? [];
  const ids = all.filter((id) => kindOf(id) === kind);
  const kinds = new Set([wanted["programs"] === false ? "" : "Program", "Indicator", "Section", "Sentence"]);
  return {
    statement: { name: "read/neighbours", parts: [branch] },
    parameters: { ...asked, wants: { [branch]: ids }, ...wanted },
    expected: inAnyOrder(
      ids.map((id) => {
        const ties = storedEdges.filter((edge) => edge.to === id && edge.type === type && kinds.has(kindOf(edge.from)));
        const found = [...new Set(ties.map((edge) => edge.from))].map((other) => [type, other, null, null]);
        return { branch: "", id, found, total: branch === "Theme" ? found.length : ties.length };
      }),
    ),
  };
};

const among = (ids: readonly string[], wanted: readonly string[], detailed = true): ContractCase => {
  const sources = [...new Set(storedEdges.map(({ from }) => kindOf(from)))];
  return {
    statement: { name: "read/edges-among", parts: sources },
    parameters: { ids: grouped(ids), targets: ids, types: wanted, detailed },
    expected: inAnyOrder(
      ids
        .filter((id) => sources.includes(kindOf(id)))
        .map((source) => ({
          source,
          found: storedEdges
            .filter(({ type, from, to }) => from === source && ids.includes(to) && wanted.includes(type))
            .map(({ type, to, properties }) => [
              type,
              to,
              properties["id"] ?? null,
              properties["year"] ?? null,
              detailed ? properties : null,
            ]),
        })),
    ),
  };
};

const localities = grouped(all)["Locality"] ?? [];

/** What lies between places alone. */
const betweenPlaces: ContractCase = {
  statement: { name: "read/edges-among", parts: ["placesOfLocality"] },
  parameters: { ids: { placesOfLocality: localities }, targets: all, types, detailed: false },
  expected: inAnyOrder(
    localities.map((source) => ({
      source,
      found: storedEdges
        .filter(({ type, from }) => from === source && ["PART_OF", "SUCCEEDED_BY"].includes(type))
        .map(({ type, to }) => [type, to, null, null, null]),
    })),
  ),
};

/** Relationships that leave places, those of all years as one. */
const amongPlaces: ContractCase = {
  statement: { name: "read/edges-among", parts: ["tiesOfLocality"] },
  parameters: { ids: { tiesOfLocality: localities }, targets: all, types, detailed: false },
  expected: inAnyOrder(
    localities.map((source) => ({
      source,
      found: counted(storedEdges.flatMap(({ type, from, to }) => (from === source ? [`${type} ${to}`] : []))).map((tie) => {
        const [type, other, ties] = tie.split(" ");
        return [type, other, null, null, null, Number(ties)];
      }),
    })),
  ),
};

/** The shortest way with the smallest ids, by trying every node at every step. */
function shortest(from: string, to: string, most: number, along: ReadonlySet<string>): string[] | null {
  let ways: string[][] = [[from]];
  for (let steps = 0; steps < most; steps++) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1) ?? "";
      const next = storedEdges
        .filter(({ type }) => along.has(type))
        .flatMap((edge) => (edge.from === last ? [edge.to] : edge.to === last ? [edge.from] : []));
      return [...new Set(next)].filter((id) => !way.includes(id)).map((id) => [...way, id]);
    });
    const arrived = ways.filter((way) => way.at(-1) === to).sort((a, b) => (a.join("\0") < b.join("\0") ? -1 : 1));
    if (arrived[0] !== undefined) return arrived[0];
  }
  return null;
}

const TEXT = new Set(["IN_THEME", "HAS_SECTION", "HAS_SENTENCE", "MENTIONS", "EVIDENCED_BY"]);
const facts = new Set(types.filter((type) => !TEXT.has(type)));

/** The number of steps, and each node between the ends. */
const way = (from: string, to: string): ContractCase[] => {
  const through = [from, to].some((id) => ["Theme", "Section", "Sentence"].includes(kindOf(id))) ? "-through-text" : "";
  const ids = shortest(from, to, 6, through === "" ? facts : new Set(types));
  const length: ContractCase = {
    statement: `read/path-length${through}`,
    parameters: { from: grouped([from]), to: grouped([to]) },
    expected: ids === null ? [] : [{ steps: ids.length - 1 }],
  };
  const steps = (ids ?? []).slice(1, -1).map((id, at): ContractCase => ({
    statement: `read/path-step${through}`,
    parameters: { from: grouped([ids?.[at] ?? ""]), to: grouped([to]), left: (ids ?? []).length - at - 2 },
    expected: [{ id }],
  }));
  return [length, ...steps];
};

const places = (parameters: Row, passes: (report: (typeof smallReports)[number]) => boolean): ContractCase => ({
  statement: "read/graph-places",
  parameters: { within: null, localities: null, programs: null, from: 0, to: 9_999, ...parameters },
  expected: [...new Set(smallReports.filter(passes).map(({ report }) => report.locality))].map((id) => ({ id })),
});

const someReport = smallReports[0]?.report.id ?? "";

export const cases: readonly ContractCase[] = [
  {
    statement: { name: "read/neighbours", parts: Object.keys(grouped(all)).filter((kind) => kind !== "Theme") },
    parameters: { ...asked, wants: grouped(all) },
    expected: inAnyOrder(sparse),
  },
  placesWithTies,
  ...["IMPLEMENTED", "NAMED", "CITES", "MEASURES"].flatMap((branch) => [
    dense(branch),
    dense(branch, { take: 1 }),
    dense(branch, { after: spreadOf("loc-360600") }),
    dense(branch, { from: 2022 }),
    dense(branch, { from: 2030, to: 2040 }),
  ]),
  ...["mentionsLocality", "mentionsProgram", "mentionsPolicyDocument", "mentionsOrganization", "Theme"].map((branch) => loose(branch)),
  loose("Theme", { programs: false }),
  among(all, types),
  among(["loc-360600", "loc-360000", "prog-三项制度", someReport], types),
  among(all, types, false),
  among(all, ["PART_OF", "CITES"]),
  among([], types),
  betweenPlaces,
  amongPlaces,
  ...way("loc-360600", "loc-410205"),
  ...way("loc-360681", "prog-一村一法律顾问"),
  ...way("ind-行政复议案件受理", "prog-法治体检行动"),
  ...way("loc-360600", "prog-三项制度"),
  ...way("loc-360600", "loc-nowhere"),
  ...way("theme-enforcement", "loc-410205"),
  ...way(all.find((id) => kindOf(id) === "Sentence") ?? "", "theme-disputes"),
  places({}, () => true),
  places({ within: "loc-360000" }, ({ report }) => report.locality === "loc-360600"),
  places({ localities: ["loc-410205", "loc-nowhere"] }, ({ report }) => report.locality === "loc-410205"),
  places({ from: 2023 }, ({ report }) => report.year >= 2023),
  places({ programs: ["prog-法治体检行动"] }, ({ adoptions }) => adoptions.some(({ program }) => program === "prog-法治体检行动")),
  places({ programs: ["prog-法治体检行动"], to: 2022 }, () => false),
  {
    statement: "read/graph-programs",
    parameters: { themes: ["theme-enforcement"] },
    ordered: true,
    expected: [...smallVocabulary.programs, ...smallReports.flatMap(({ programs }) => programs)]
      .filter(({ theme }) => theme === "theme-enforcement")
      .map(({ id }) => ({ id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  },
];
