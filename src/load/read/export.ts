import type { Row, StatementName, Store } from "../store.js";

export type NodeKind = "Locality" | "Report" | "Program" | "PolicyDocument" | "Indicator" | "Observation" | "Organization";

/** A node or relationship as the store has it: properties may be lists. */
export interface StoredNode {
  readonly id: string;
  readonly properties: Row;
}

export interface StoredEdge {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Row;
}

const PAGE = 500;

const NODES: Readonly<Record<NodeKind, StatementName>> = {
  Locality: "read/export-localities",
  Report: "read/export-reports",
  Program: "read/export-programs",
  PolicyDocument: "read/export-policy-documents",
  Indicator: "read/export-indicators",
  Observation: "read/export-observations",
  Organization: "read/export-organizations",
};

/** Relationships by the kind of node that they start at; those of sentences and sections stay in the store. */
const EDGES: readonly (readonly [NodeKind, StatementName, readonly string[]])[] = [
  ["Locality", "read/export-locality-edges", ["PART_OF", "SUCCEEDED_BY", "PUBLISHED", "IMPLEMENTED", "NAMED", "ISSUED"]],
  ["Report", "read/export-report-edges", ["CITES", "REPORTS"]],
  ["Program", "read/export-program-edges", ["COMPONENT_OF", "FOUNDED_ON"]],
  ["Observation", "read/export-observation-edges", ["MEASURES"]],
  ["Organization", "read/export-organization-edges", ["BELONGS_TO"]],
];

/** Every node of a kind, page by page in the order of ids. */
export async function* nodePages(store: Store, kind: NodeKind, size = PAGE): AsyncGenerator<readonly StoredNode[]> {
  for (let after = ""; ;) {
    const rows = await store.read(NODES[kind], { after, limit: size });
    const page = rows.map((row) => ({ id: (row["node"] as Row)["id"] as string, properties: row["node"] as Row }));
    if (page.length > 0) yield page;
    after = page.at(-1)?.id ?? after;
    if (page.length < size) return;
  }
}

/** Every relationship, page by page, in the order of the ids that it starts at. */
export async function* edgePages(store: Store, size = PAGE): AsyncGenerator<readonly StoredEdge[]> {
  for (const [kind, statement, types] of EDGES) {
    for await (const page of nodePages(store, kind, size))
      yield await edgesFrom(
        store,
        statement,
        page.map((node) => node.id),
        types,
      );
  }
}

/** What a place adopted, with all that a table row shows. */
export interface StoredAdoption {
  readonly id: string;
  readonly locality: Row;
  readonly province: string | null;
  readonly program: Row;
  readonly report: Row;
  readonly properties: Row;
  readonly quote: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** Every adoption, page by page, in the order of places, then of ids. */
export async function* adoptionPages(store: Store, size = 100): AsyncGenerator<readonly StoredAdoption[]> {
  for await (const places of nodePages(store, "Locality", size)) {
    const edges = await edgesFrom(
      store,
      "read/export-locality-edges",
      places.map((place) => place.id),
      ["IMPLEMENTED", "NAMED"],
    );
    if (edges.length > 0) yield await adoptions(store, places, edges);
  }
}

async function adoptions(store: Store, places: readonly StoredNode[], edges: readonly StoredEdge[]): Promise<StoredAdoption[]> {
  const provinces = await keyed<readonly string[]>(
    store,
    "read/export-places",
    edges.map((edge) => edge.source),
    "provinces",
  );
  const programs = await keyed<readonly Row[]>(
    store,
    "read/export-program-names",
    edges.map((edge) => edge.target),
    "programs",
  );
  const reports = await keyed<readonly Row[]>(
    store,
    "read/export-report-heads",
    edges.map((edge) => edge.properties["report"] as string),
    "reports",
  );
  const quotes = await keyed<readonly Row[]>(store, "read/export-quotes", edges.map(firstEvidence), "mentions");
  const place = new Map(places.map((node) => [node.id, node.properties]));
  return edges.map((edge) => ({
    id: edge.properties["id"] as string,
    locality: place.get(edge.source) ?? {},
    province: provinces.get(edge.source)?.[0] ?? null,
    program: programs.get(edge.target)?.[0] ?? { id: edge.target },
    report: reports.get(edge.properties["report"] as string)?.[0] ?? {},
    properties: edge.properties,
    quote: quoteOf(edge, quotes.get(firstEvidence(edge)) ?? []),
  }));
}

const firstEvidence = (edge: StoredEdge): string => (edge.properties["evidence"] as readonly string[])[0] ?? "";

function quoteOf(edge: StoredEdge, mentions: readonly Row[]): StoredAdoption["quote"] {
  const [first] = edge.properties["mentions"] as readonly string[];
  const mention = mentions.find(({ id }) => id === first);
  return mention === undefined
    ? null
    : { text: mention["text"] as string, start: mention["start"] as number, end: mention["end"] as number };
}

async function edgesFrom(store: Store, statement: StatementName, ids: readonly string[], types: readonly string[]): Promise<StoredEdge[]> {
  const rows = await store.read(statement, { ids, types });
  const edges = rows.flatMap((row) =>
    (row["edges"] as readonly Row[]).map((edge) => ({
      type: edge["type"] as string,
      source: row["source"] as string,
      target: edge["target"] as string,
      properties: edge["properties"] as Row,
    })),
  );
  return edges.sort((a, b) => order(edgeKey(a), edgeKey(b)));
}

const edgeKey = ({ source, type, target, properties }: StoredEdge): string =>
  JSON.stringify([source, type, target, properties["id"] ?? "", properties["from"] ?? 0]);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One statement for many keys; each id once. */
async function keyed<T>(store: Store, statement: StatementName, ids: readonly string[], column: string): Promise<ReadonlyMap<string, T>> {
  const rows = await store.read(statement, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row["id"] as string, row[column] as T]));
}
