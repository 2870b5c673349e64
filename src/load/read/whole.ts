import type { ReportGraph, VocabularyGraph } from "../../model/graph.js";
import { VOCABULARY } from "../../model/graph-lines.js";
import { StoreError, type Row, type Store } from "../store.js";
import { edgesFrom, nodePages } from "./export.js";
import { settledReports } from "./settled-reports.js";

type Lists = keyof VocabularyGraph;
type VocabularyRow = { readonly [List in Lists]: { readonly kind: List; readonly row: VocabularyGraph[List][number] } }[Lists];

/** Gazetteer and lexicon as they were written, row by row. */
export async function* wholeVocabulary(store: Pick<Store, "read">): AsyncGenerator<VocabularyRow> {
  const successions: VocabularyRow[] = [];
  for await (const page of nodePages(store, "Locality")) {
    for (const { properties } of page) if (properties["curated"] === true) yield row("localities", plain(properties, "parent"));
    for (const { source, target, properties } of await edgesFrom(store, "Locality", ids(page), ["SUCCEEDED_BY"]))
      successions.push(row("successions", { from: source, to: target, year: null, ...properties }));
  }
  yield* successions;
  for (const { theme } of await store.read("read/themes")) yield row("themes", theme as Row);
  const ties: VocabularyRow[] = [];
  for await (const page of nodePages(store, "Program")) {
    for (const { properties } of page) if (properties["curated"] === true) yield row("programs", plain(properties, "theme"));
    for (const { type, source, target } of await edgesFrom(store, "Program", ids(page), ["COMPONENT_OF", "FOUNDED_ON"]))
      ties.push(
        type === "COMPONENT_OF"
          ? row("components", { part: source, whole: target })
          : row("foundations", { program: source, document: target }),
      );
  }
  yield* ties;
  for await (const page of nodePages(store, "PolicyDocument")) {
    // The titles as printed follow from the reports.
    for (const { properties } of page) if (properties["curated"] === true) yield row("policyDocuments", without(properties, "titles"));
  }
  for await (const page of nodePages(store, "Indicator"))
    for (const { properties } of page) yield row("indicators", plain(properties, "theme"));
}

/** The same as lists, without what the lexicon has given up and reports still refer to. */
export async function vocabularyOf(store: Pick<Store, "read">): Promise<VocabularyGraph> {
  const lists = Object.fromEntries(VOCABULARY.map((list) => [list, [] as object[]]));
  const curated = new Set((await store.read("write/vocabulary/stored")).map(({ id }) => id));
  for await (const { kind, row } of wholeVocabulary(store)) if (!("id" in row) || curated.has(row.id)) lists[kind]?.push(row);
  return lists as unknown as VocabularyGraph;
}

/** Whole reports (整份报告) by id, each as it was written; those that are not there are left out. */
export async function wholeReports(store: Store, reports: readonly string[]): Promise<readonly ReportGraph[]> {
  const rows = await settledReports(store, reports);
  const nodes = await namedNodes(store, rows);
  return rows.map((found) => {
    const lists = Object.fromEntries(FACTS.map((name) => [name, inOrder(found[name] as Row[])]));
    const named = [...nodesOf(found)].flatMap((id) => nodes.get(id) ?? []);
    return {
      report: plain(without((found["report"] as Row[])[0] ?? {}, "digest"), "body"),
      ...lists,
      sections: lists["sections"]?.map((each) => plain(each, "theme")),
      observations: lists["observations"]?.map((each) => plain(each, "indicator")),
      mentions: lists["mentions"]?.map((each) => ({ ...each, kind: KINDS[prefix(each["target"])] })),
      localities: withPlacesAbove(
        named.flatMap(({ localities }) => localities),
        nodes,
      ),
      programs: named.flatMap(({ programs }) => programs.map((each) => plain(each, "theme"))),
      policyDocuments: named.flatMap(({ policyDocuments }) => policyDocuments),
      organizations: named.flatMap(({ organizations }) => organizations),
    } as unknown as ReportGraph;
  });
}

const FACTS = ["sections", "sentences", "mentions", "adoptions", "citations", "issued", "observations"] as const;
const KINDS: Readonly<Record<string, string>> = { prog: "Program", pol: "PolicyDocument", org: "Organization", loc: "Locality" };
const prefix = (id: unknown): string => String(id).split("-", 1)[0] ?? "";

interface Named {
  readonly programs: readonly Row[];
  readonly policyDocuments: readonly Row[];
  readonly organizations: readonly Row[];
  readonly localities: readonly Row[];
}

/** Ids of the measures, documents, bodies and places that a report names. */
function nodesOf(found: Row): ReadonlySet<string> {
  const of = (list: string, end: string): string[] => (found[list] as Row[]).map((row) => String(row[end]));
  return new Set(
    [
      ...of("mentions", "target"),
      ...of("adoptions", "program"),
      ...of("citations", "policyDocument"),
      ...of("issued", "policyDocument"),
    ].sort(),
  );
}

/** What is not in the vocabulary of what they name, with where bodies belong and the places above. */
async function namedNodes(store: Store, reports: readonly Row[]): Promise<ReadonlyMap<string, Named>> {
  const nodes = new Map<string, Named>();
  for (let wanted = [...new Set(reports.flatMap((found) => [...nodesOf(found)]))]; wanted.length > 0;) {
    const rows = await store.read("read/whole-nodes", { ids: wanted });
    const above: unknown[] = [];
    for (const row of rows) {
      const all = row as unknown as Named;
      if (KEYS.every((key) => all[key].length === 0)) throw gone(String(row["id"]));
      const own = Object.fromEntries(KEYS.map((key) => [key, all[key].filter((node) => node["curated"] !== true)])) as unknown as Named;
      nodes.set(String(row["id"]), own);
      above.push(...own.localities.map(({ parent }) => parent), ...own.organizations.map(({ locality }) => locality));
    }
    wanted = [...new Set(above.filter((id): id is string => typeof id === "string" && !nodes.has(id)))];
  }
  return nodes;
}

const KEYS = ["programs", "policyDocuments", "organizations", "localities"] as const;

/** Places that the gazetteer does not have, those above them included. */
function withPlacesAbove(places: readonly Row[], nodes: ReadonlyMap<string, Named>): Row[] {
  const found = new Map<string, Row>();
  for (let level = places; level.length > 0; level = level.flatMap(({ parent }) => nodes.get(String(parent))?.localities ?? []))
    for (const place of level) found.set(String(place["id"]), plain(place, "parent"));
  return [...found.values()];
}

const row = (kind: Lists, of: Row): VocabularyRow => ({ kind, row: of }) as unknown as VocabularyRow;
const without = (properties: Row, key: string): Row => Object.fromEntries(Object.entries(properties).filter(([name]) => name !== key));
const ids = (page: readonly { readonly id: string }[]): string[] => page.map(({ id }) => id);

/** Properties with a key that the store leaves out where it is null. */
const plain = (properties: Row, key: string): Row => ({ [key]: null, ...properties });

const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => at(a, "order") - at(b, "order") || at(a, "start") - at(b, "start") || order(a, b));
const at = (row: Row, key: string): number => (typeof row[key] === "number" ? row[key] : 0);
const order = (a: Row, b: Row): number => (String(a["id"]) < String(b["id"]) ? -1 : 1);

const gone = (id: string): StoreError =>
  new StoreError(
    "FAILED",
    `导出期间 ${id} 被移除，导出中止。 It was removed during the export, which was broken off.`,
    "请再导出一次。 Export again.",
  );
