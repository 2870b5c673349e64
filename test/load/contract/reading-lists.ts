import { expect } from "@jest/globals";
import { listRow } from "../../../src/load/read/columns.js";
import type { ListName } from "../../../src/load/read/rows.js";
import type { Filter, Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, smallVocabulary } from "../../support/small-graph.js";

/* Lists read page by page: each statement whole, in both directions; each fragment on a statement that takes it. */

interface Item {
  readonly id: string;
  readonly parents: readonly string[];
  /** Sort keys by field. */
  readonly keys: Readonly<Record<string, string | number>>;
  /** Everything that a fragment may ask for. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const localities = new Map(
  [...smallVocabulary.localities, ...smallReports.flatMap((graph) => graph.localities)].map((place) => [place.id, place]),
);
const programs = new Map(
  [...smallVocabulary.programs, ...smallReports.flatMap((graph) => graph.programs)].map((program) => [program.id, program]),
);
const documents = new Map(
  [...smallVocabulary.policyDocuments, ...smallReports.flatMap((graph) => graph.policyDocuments)].map((document) => [
    document.id,
    document,
  ]),
);
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("not in the small graph");
  return value;
};
/** A place, what it became, and everything above that. */
const above = (id: string): string[] => {
  const { parent } = must(localities.get(id));
  const later = smallVocabulary.successions.filter(({ from }) => from === id).flatMap(({ to }) => above(to));
  return [id, ...(parent === null ? [] : above(parent)), ...later];
};
const INGESTED_AT = "2026-11-24T00:00:00.000Z";
const ruleOf = (graph: (typeof smallReports)[number], mentions: readonly string[]): string[] =>
  graph.mentions.filter(({ id }) => mentions.includes(id)).map(({ rule }) => rule);
const placeFacts = (id: string): Record<string, unknown> => {
  const place = must(localities.get(id));
  const reporting = smallReports.some(({ report }) => report.locality === id);
  const years = smallReports.filter(({ report }) => report.locality === id).map(({ report }) => report.year);
  return {
    place: id,
    above: above(id),
    level: place.level,
    placeKind: place.kind,
    fullName: place.fullName,
    reporting,
    years,
    present: place.validTo === null,
  };
};

const adoptions: Item[] = smallReports.flatMap((graph) =>
  graph.adoptions.map((row) => {
    const { report } = graph;
    const program = must(programs.get(row.program));
    return {
      id: row.id,
      parents: [row.place, row.program, row.report],
      keys: { YEAR: row.year, LOCALITY: row.place.slice(4), PROGRAM: program.name, STATUS: row.status },
      facts: {
        ...placeFacts(row.place),
        program: row.program,
        theme: program.theme,
        curated: program.curated,
        kind: program.kind,
        scope: program.scope,
        status: row.status,
        year: row.year,
        body: report.body,
        publishedOn: report.publishedOn,
        ingestedAt: INGESTED_AT,
        rules: ruleOf(graph, row.mentions),
      },
    };
  }),
);

const observations: Item[] = smallReports.flatMap(({ report, observations: rows }) =>
  rows.map((row) => {
    const indicator = smallVocabulary.indicators.find(({ id }) => id === row.indicator);
    return {
      id: row.id,
      parents: [report.locality, report.id, ...(row.indicator === null ? [] : [row.indicator])],
      keys: {
        YEAR: must(row.year ?? undefined),
        LOCALITY: report.locality.slice(4),
        VALUE: row.baseValue,
        INDICATOR: row.indicator ?? "",
        POSITION: row.start,
      },
      facts: {
        ...placeFacts(report.locality),
        ...row,
        theme: indicator?.theme ?? null,
        kind: indicator?.valueType ?? null,
        curated: indicator !== undefined,
        body: report.body,
        publishedOn: report.publishedOn,
        ingestedAt: INGESTED_AT,
        rules: [row.rule],
      },
    };
  }),
);

const reports: Item[] = smallReports.map(({ report }) => ({
  id: report.id,
  parents: [report.locality],
  keys: { YEAR: report.year, LOCALITY: report.locality.slice(4), PUBLISHED_ON: must(report.publishedOn ?? undefined), INGESTED_AT },
  facts: {
    ...placeFacts(report.locality),
    ...report,
    ingestedAt: INGESTED_AT,
    reportLevel: report.level,
    level: must(localities.get(report.locality)).level,
  },
}));

const places: Item[] = [...localities.values()].map((place) => ({
  id: place.id,
  parents: [],
  keys: { CODE: must(place.code ?? undefined), NAME: place.name, PINYIN: place.pinyin },
  facts: placeFacts(place.id),
}));

const measures: Item[] = [...programs.values()].map((program) => {
  const done = smallReports
    .flatMap((graph) => graph.adoptions)
    .filter(({ program: id, status }) => id === program.id && status === "IMPLEMENTED");
  const adopters = new Set(done.map(({ place }) => place)).size;
  return {
    id: program.id,
    parents: [],
    keys: { NAME: program.name, PINYIN: program.pinyin, ADOPTERS: adopters },
    facts: { ...program, adopters, above: done.flatMap(({ place }) => above(place)) },
  };
});

const papers: Item[] = [...documents.values()].map((document) => {
  const citing = smallReports.filter((graph) => graph.citations.some(({ policyDocument }) => policyDocument === document.id));
  const issuers = smallReports.filter((graph) => graph.issued.some(({ policyDocument }) => policyDocument === document.id));
  const citations = citing.flatMap((graph) => graph.citations.filter(({ policyDocument }) => policyDocument === document.id));
  const cited = new Set(citing.map(({ report }) => report.locality));
  const issuedBy = [...new Set(issuers.map(({ report }) => report.locality))];
  const docNumber = document.curated ? document.docNumber : (citations.find((citation) => citation.docNumber !== null)?.docNumber ?? null);
  return {
    id: document.id,
    parents: issuedBy,
    keys: { TITLE: document.title, YEAR: document.year ?? -1, PLACES: cited.size },
    facts: {
      ...document,
      docNumber,
      places: cited.size,
      above: [...cited].flatMap(above),
      relations: citations.map(({ relation }) => relation),
      issuedBy,
      titles: citations.map(({ title }) => title),
    },
  };
});

const figuresOf = (indicator: string): number =>
  smallReports.flatMap((graph) => graph.observations).filter((row) => row.indicator === indicator).length;

const indicators: Item[] = smallVocabulary.indicators.map((indicator) => ({
  id: indicator.id,
  parents: [],
  keys: { NAME: indicator.name, FIGURES: figuresOf(indicator.id) },
  facts: { ...indicator, figures: figuresOf(indicator.id) },
}));

const citations: Item[] = smallReports.flatMap((graph) =>
  graph.citations.map((row) => ({
    id: row.id,
    parents: [graph.report.id, row.policyDocument],
    keys: { YEAR: graph.report.year, LOCALITY: graph.report.locality.slice(4), TITLE: row.title, RELATION: row.relation },
    facts: {
      ...placeFacts(graph.report.locality),
      relation: row.relation,
      document: row.policyDocument,
      kind: must(documents.get(row.policyDocument)).kind,
      curated: must(documents.get(row.policyDocument)).curated,
      title: row.title,
      year: graph.report.year,
      body: graph.report.body,
      publishedOn: graph.report.publishedOn,
      ingestedAt: INGESTED_AT,
      rules: ruleOf(graph, row.mentions),
    },
  })),
);

/** What each list holds, with what is known of every item. */
export const lists: Readonly<Record<string, readonly Item[]>> = {
  adoptions,
  "adoptions-of-localities": adoptions,
  "adoptions-of-programs": adoptions,
  "adoptions-of-reports": adoptions,
  observations,
  "observations-of-localities": observations,
  "observations-of-indicators": observations,
  "observations-of-reports": observations,
  reports,
  "reports-of-localities": reports,
  localities: places,
  programs: measures,
  "policy-documents": papers,
  "policy-documents-of-localities": papers,
  indicators,
  "citations-of-reports": citations,
  "citations-of-documents": citations,
};

interface Asked {
  readonly list: string;
  readonly by: string;
  readonly descending?: boolean;
  readonly limit?: number;
  readonly after?: Item;
  readonly filters?: readonly Filter[];
  readonly parameters?: Row;
  readonly passes?: (facts: Record<string, unknown>) => boolean;
}

/** Each row with the columns that it was written with; what of a document follows from its citations stands aside. */
const written = new Map<unknown, Row>(
  [
    ...localities.values(),
    ...programs.values(),
    ...smallVocabulary.indicators,
    ...[...documents.values()].map(({ id, title, kind, year, curated }) => ({ id, title, kind, year, curated })),
    ...smallReports.flatMap(({ report: head, adoptions: done, citations: cited, observations: figures }) => [
      { ...Object.fromEntries(Object.entries(head).filter(([name]) => name !== "text")), id: head.id, ingestedAt: INGESTED_AT },
      ...done,
      ...cited.map((row) => ({ ...row, report: head.id })),
      ...figures.map((row) => ({ ...row, report: head.id, place: head.locality })),
    ]),
  ].map((row) => [row.id, { ...row }]),
);
const stored = ({ row }: Row): Row => must(written.get((row as unknown[])[0]));

/** A call of a list with the ids, keys and totals that it must give. */
function listCase({
  list,
  by,
  descending = false,
  limit = 100,
  after,
  filters = [],
  parameters = {},
  passes = () => true,
}: Asked): ContractCase {
  const items = must(lists[list]).filter(({ facts }) => passes(facts));
  const nested = list.includes("-of-");
  const parents = nested ? [...new Set(must(lists[list]).flatMap((item) => item.parents)), "loc-nowhere"] : [null];
  const compare = (a: Item, b: Item): number => (descending ? -1 : 1) * (order(must(a.keys[by]), must(b.keys[by])) || order(a.id, b.id));
  const expected = parents.map((parent) => {
    const own = items.filter((item) => parent === null || (item.parents.includes(parent) && isParentOf(list, parent)));
    const page = own
      .filter((item) => after === undefined || compare(item, after) > 0)
      .toSorted(compare)
      .slice(0, limit);
    return { id: parent, found: page.map((item) => ({ id: item.id, key: item.keys[by] })), total: own.length };
  });
  return {
    statement: { name: `read/${list}`, filters, order: descending ? "descending" : "ascending" },
    parameters: {
      ...(nested ? { ids: parents } : {}),
      by,
      key: after === undefined ? null : must(after.keys[by]),
      id: after?.id ?? "",
      greater: !descending,
      limit,
      counted: true,
      ...parameters,
    },
    expected: (rows) => {
      const seen = parents.map((parent) => {
        const own = rows.filter((row) => row["id"] === parent);
        const found = own.filter((row) => row["total"] === null);
        for (const row of found) expect(listRow(list as ListName, row["row"] as unknown[])).toMatchObject(stored(row));
        const totals = own.filter((row) => row["total"] !== null).map((row) => row["total"]);
        expect(totals.length).toBe(1);
        return { id: parent, found: found.map(({ row, key }) => ({ id: (row as unknown[])[0], key })), total: totals[0] };
      });
      expect(seen).toEqual(expected);
    },
  };
}

const PREFIXES: Readonly<Record<string, string>> = {
  localities: "loc-",
  programs: "prog-",
  reports: "rep-",
  indicators: "ind-",
  documents: "pol-",
};
const isParentOf = (list: string, parent: string): boolean => parent.startsWith(must(PREFIXES[must(list.split("-of-")[1])]));
const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const whole = Object.entries(lists).flatMap(([list, items]) =>
  Object.keys(must(items[0]).keys).flatMap((by) => [listCase({ list, by }), listCase({ list, by, descending: true })]),
);
const middle = Object.entries(lists).flatMap(([list, items]) =>
  [false, true].map((descending) =>
    listCase({
      list,
      by: must(Object.keys(must(items[0]).keys)[0]),
      descending,
      limit: 2,
      after: must(items[Math.floor(items.length / 2)]),
    }),
  ),
);

type Facts = Record<string, unknown>;
const has = (list: unknown, value: unknown): boolean => (list as readonly unknown[]).includes(value);
const firstKey = (list: string): string => must(Object.keys(must(must(lists[list])[0]).keys)[0]);

/** Every fragment that is tried alone below, for trying them joined. */
interface Alone {
  readonly list: string;
  readonly fragment: string;
  readonly parameters: Row;
  readonly passes: (facts: Facts) => boolean;
}
const alone: Alone[] = [];

function filter(list: string, fragment: string, parameters: Row, passes: (facts: Facts) => boolean): ContractCase {
  alone.push({ list, fragment, parameters, passes });
  return listCase({ list, by: firstKey(list), filters: [fragment], parameters, passes });
}

const dated = (list: string, kind: string): readonly ContractCase[] => [
  filter(list, `${kind}-published-from`, { publishedFrom: "2023-06-01" }, ({ publishedOn }) => (publishedOn as string) >= "2023-06-01"),
  filter(list, `${kind}-published-to`, { publishedTo: "2023-01-20~" }, ({ publishedOn }) => (publishedOn as string).startsWith("2023")),
  filter(list, `${kind}-ingested-from`, { ingestedFrom: "2026-11-25" }, () => false),
  filter(list, `${kind}-ingested-to`, { ingestedTo: "2026-11-24~" }, () => true),
];

const onPlaces = ["adoptions", "adoptions-of-programs", "observations", "reports", "localities", "citations-of-documents"].flatMap(
  (list) => [
    filter(list, "place-within", { within: "loc-360000" }, ({ above: path }) => has(path, "loc-360000")),
    filter(list, "place-localities", { localities: ["loc-410205", "loc-nowhere"] }, ({ place }) => place === "loc-410205"),
    filter(list, "place-levels", { levels: ["PREFECTURE", "PROVINCE"] }, ({ level }) => level === "PREFECTURE" || level === "PROVINCE"),
  ],
);

const onAdoptions = ["adoptions", "adoptions-of-localities", "adoptions-of-programs", "adoptions-of-reports"].flatMap((list) => [
  filter(list, "adoption-programs", { programs: ["prog-三项制度"] }, ({ program }) => program === "prog-三项制度"),
  filter(list, "adoption-themes", { themes: ["theme-disputes"] }, ({ theme }) => theme === "theme-disputes"),
  filter(list, "adoption-curated", { curated: false }, ({ curated }) => curated === false),
  filter(list, "adoption-status", { status: ["PLANNED", "PROBLEM"] }, ({ status }) => status === "PLANNED" || status === "PROBLEM"),
  filter(list, "adoption-from", { from: 2023 }, ({ year }) => year === 2023),
  filter(list, "adoption-to", { to: 2022 }, ({ year }) => year === 2022),
  ...dated(list, "adoption"),
  filter(list, "adoption-rules", { rules: ["by-hand", "other"] }, ({ rules }) => has(rules, "by-hand")),
  filter(list, "adoption-rules", { rules: ["other"] }, () => false),
  filter(list, "adoption-departments-excluded", {}, ({ body }) => body === null),
  filter(list, "adoption-departments-only", {}, ({ body }) => body !== null),
]);

const onObservations = ["observations", "observations-of-localities", "observations-of-indicators", "observations-of-reports"].flatMap(
  (list) => [
    filter(
      list,
      "observation-indicators",
      { indicators: ["ind-行政复议案件受理"] },
      ({ indicator }) => indicator === "ind-行政复议案件受理",
    ),
    filter(list, "observation-themes", { themes: ["theme-disputes"] }, ({ theme }) => theme === "theme-disputes"),
    filter(list, "observation-known", {}, ({ indicator }) => indicator !== null),
    filter(list, "observation-unknown", {}, ({ indicator }) => indicator === null),
    filter(list, "observation-metric", { metric: "调解" }, ({ metric }) => (metric as string).includes("调解")),
    filter(list, "observation-units", { units: ["%"] }, ({ unit }) => unit === "%"),
    filter(list, "observation-roles", { roles: ["PROBLEM"] }, ({ role }) => role === "PROBLEM"),
    filter(list, "observation-periods", { periods: ["CUMULATIVE"] }, ({ period }) => period === "CUMULATIVE"),
    filter(list, "observation-scope", { scope: "市本级" }, ({ scope }) => scope === "市本级"),
    filter(list, "observation-from", { from: 2023 }, ({ year }) => year === 2023),
    filter(list, "observation-to", { to: 2022 }, ({ year }) => year === 2022),
    filter(list, "observation-min", { min: 98.5 }, ({ value }) => (value as number) >= 98.5),
    filter(list, "observation-max", { max: 98.5 }, ({ value }) => (value as number) <= 98.5),
    ...dated(list, "observation"),
    filter(list, "observation-rules", { rules: ["by-hand"] }, ({ rules }) => has(rules, "by-hand")),
    filter(list, "observation-rules", { rules: ["other"] }, () => false),
    filter(list, "observation-departments-excluded", {}, ({ body }) => body === null),
    filter(list, "observation-departments-only", {}, ({ body }) => body !== null),
  ],
);

const onReports = ["reports", "reports-of-localities"].flatMap((list) => [
  filter(list, "report-from", { from: 2023 }, ({ year }) => year === 2023),
  filter(list, "report-to", { to: 2022 }, ({ year }) => year === 2022),
  filter(list, "report-levels", { reportLevels: ["DEPARTMENT"] }, ({ reportLevel }) => reportLevel === "DEPARTMENT"),
  filter(list, "report-body", { body: "司法局" }, ({ body }) => body === "司法局"),
  filter(list, "report-departments-excluded", {}, ({ body }) => body === null),
  filter(list, "report-departments-only", {}, ({ body }) => body !== null),
  ...dated(list, "report"),
  filter(list, "report-title", { title: "2023年法治" }, ({ title }) => (title as string).includes("2023年法治")),
]);

const onOthers = [
  filter("localities", "locality-kinds", { kinds: ["ZONE"] }, ({ placeKind }) => placeKind === "ZONE"),
  filter("localities", "locality-name", { name: "鹰潭" }, ({ fullName }) => (fullName as string).includes("鹰潭")),
  filter("localities", "locality-reporting", {}, ({ reporting }) => reporting === true),
  filter("localities", "locality-silent", {}, ({ reporting }) => reporting === false),
  filter(
    "localities",
    "locality-reported-in",
    { reportedFrom: 2023, reportedTo: 2024 },
    ({ years }) => has(years, 2023) || has(years, 2024),
  ),
  filter("localities", "locality-present", {}, ({ present }) => present === true),
  filter("localities", "locality-former", {}, ({ present }) => present === false),
  filter("programs", "program-programs", { programs: ["prog-三项制度", "prog-无"] }, ({ id }) => id === "prog-三项制度"),
  filter("programs", "program-adopted-within", { within: "loc-360000" }, ({ above: path }) => has(path, "loc-360000")),
  filter("programs", "program-themes", { themes: ["theme-disputes"] }, ({ theme }) => theme === "theme-disputes"),
  filter("programs", "program-kinds", { kinds: ["CAMPAIGN"] }, ({ kind }) => kind === "CAMPAIGN"),
  filter("programs", "program-scopes", { scopes: ["NATIONAL"] }, ({ scope }) => scope === "NATIONAL"),
  filter("programs", "program-curated", { curated: true }, ({ curated }) => curated === true),
  filter("programs", "program-name", { name: "执法三项" }, ({ name, aliases }) =>
    [name as string, ...(aliases as string[])].some((word) => word.includes("执法三项")),
  ),
  filter("programs", "program-adopters-min", { adoptersMin: 1 }, ({ adopters }) => (adopters as number) >= 1),
  filter("programs", "program-adopters-max", { adoptersMax: 0 }, ({ adopters }) => adopters === 0),
  ...["policy-documents", "policy-documents-of-localities"].flatMap((list) => [
    filter(list, "document-kinds", { kinds: ["LAW"] }, ({ kind }) => kind === "LAW"),
    filter(list, "document-curated", { curated: false }, ({ curated }) => curated === false),
    ...["行政处罚", "处罚法"].map((words) =>
      filter(list, "document-title", { title: words }, ({ title, titles, aliases }) =>
        [title as string, ...(titles as string[]), ...(aliases as string[])].some((word) => word.includes(words)),
      ),
    ),
    filter(list, "document-numbers", { docNumbers: ["鹰府发〔2022〕3号"] }, ({ docNumber }) => docNumber === "鹰府发〔2022〕3号"),
    filter(list, "document-from", { from: 2000 }, ({ year }) => year !== null && (year as number) >= 2000),
    filter(list, "document-to", { to: 2000 }, ({ year }) => year !== null && (year as number) <= 2000),
    filter(list, "document-places-min", { placesMin: 1 }, ({ places: count }) => (count as number) >= 1),
    filter(list, "document-places-max", { placesMax: 0 }, ({ places: count }) => count === 0),
    filter(list, "document-relation", { relations: ["ISSUED"] }, ({ relations }) => has(relations, "ISSUED")),
    filter(list, "document-issued-by", { issuedBy: ["loc-360600"] }, ({ issuedBy }) => has(issuedBy, "loc-360600")),
    filter(list, "document-cited-within", { within: "loc-360000" }, ({ above: path }) => has(path, "loc-360000")),
  ]),
  filter("indicators", "indicator-indicators", { indicators: ["ind-人民调解成功率"] }, ({ id }) => id === "ind-人民调解成功率"),
  filter("indicators", "indicator-units", { units: ["%"] }, ({ unit }) => unit === "%"),
  filter("indicators", "indicator-with-figures", {}, ({ figures }) => (figures as number) > 0),
  filter("indicators", "indicator-without-figures", {}, ({ figures }) => figures === 0),
  filter("indicators", "indicator-themes", { themes: ["theme-disputes"] }, ({ theme }) => theme === "theme-disputes"),
  filter("indicators", "indicator-value-types", { valueTypes: ["RATE"] }, ({ valueType }) => valueType === "RATE"),
  filter("indicators", "indicator-name", { name: "受理行政复议" }, ({ name, aliases }) =>
    [name as string, ...(aliases as string[])].some((word) => word.includes("受理行政复议")),
  ),
  ...["citations-of-reports", "citations-of-documents"].flatMap((list) => [
    filter(list, "citation-relations", { relations: ["PLANNED"] }, ({ relation }) => relation === "PLANNED"),
    filter(list, "citation-from", { from: 2023 }, ({ year }) => year === 2023),
    filter(list, "citation-to", { to: 2022 }, ({ year }) => year === 2022),
    filter(list, "citation-title", { title: "法治社会" }, ({ title }) => (title as string).includes("法治社会")),
    ...dated(list, "citation"),
    filter(list, "citation-rules", { rules: ["by-hand"] }, ({ rules }) => has(rules, "by-hand")),
    filter(list, "citation-rules", { rules: ["other"] }, () => false),
    filter(list, "citation-departments-excluded", {}, ({ body }) => body === null),
    filter(list, "citation-departments-only", {}, ({ body }) => body !== null),
  ]),
];

/** A condition with what it means: each use of a fragment in a slot of its own. */
interface Joined {
  readonly filter: Filter;
  readonly parameters: Row;
  readonly passes: (facts: Facts) => boolean;
}

/** Numbers that look random and are the same every time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function joined(list: string, random: (below: number) => number): Joined {
  const known = alone.filter((one) => one.list === list);
  let slot = 0;
  const use = (): Joined => {
    const { fragment, parameters, passes } = must(known[random(known.length)]);
    slot += 1;
    const own = slot;
    const renamed = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${name}_${own}`, value]));
    return { filter: { use: fragment, slot: own }, parameters: renamed, passes };
  };
  const tree = (depth: number): Joined => {
    const kind = depth === 0 ? 0 : random(4);
    if (kind === 0) return use();
    const parts = Array.from({ length: kind === 3 ? 1 : random(4) }, () => tree(depth - 1));
    const parameters = Object.assign({}, ...parts.map((part) => part.parameters)) as Row;
    const filters = parts.map((part) => part.filter);
    if (kind === 1) return { filter: { all: filters }, parameters, passes: (facts) => parts.every(({ passes }) => passes(facts)) };
    if (kind === 2) return { filter: { any: filters }, parameters, passes: (facts) => parts.some(({ passes }) => passes(facts)) };
    return { filter: { not: must(filters[0]) }, parameters, passes: (facts) => !parts.some(({ passes }) => passes(facts)) };
  };
  return tree(3);
}

const random = seeded(20_261_124);
const composed = Object.keys(lists).flatMap((list) =>
  Array.from({ length: alone.some((one) => one.list === list) ? 10 : 0 }, () => {
    const { filter: condition, parameters, passes } = joined(list, random);
    return listCase({ list, by: firstKey(list), filters: [condition], parameters, passes });
  }),
);

export const cases: readonly ContractCase[] = [
  ...whole,
  ...middle,
  ...onPlaces,
  ...onAdoptions,
  ...onObservations,
  ...onReports,
  ...onOthers,
  ...composed,
];
