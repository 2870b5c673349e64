import { edgePages, nodePages, type NodeKind, type StoredEdge } from "../load/read/export.js";
import type { Row, Store } from "../load/store.js";

/** Kinds of nodes in the order in which they are written. Sections and sentences are text, not graph: they stay in the store. */
const KINDS: readonly NodeKind[] = ["Locality", "Report", "Program", "PolicyDocument", "Indicator", "Observation", "Organization"];

/** The whole graph as one JSON object, piece by piece: `{"nodes": [{id, kind, label, properties}], "edges": [{id, source, target, type, year, properties}]}`, a line each. */
export async function* graphJson(store: Store): AsyncGenerator<string> {
  yield '{"nodes":[';
  yield* lines(nodes(store));
  yield '\n],"edges":[';
  yield* lines(edges(store));
  yield "\n]}\n";
}

async function* nodes(store: Store): AsyncGenerator<object[]> {
  for (const kind of KINDS) {
    for await (const page of nodePages(store, kind)) {
      yield page.map(({ id, properties }) => ({ id, kind, label: label(id, properties), properties: flat(properties, ["id", "text"]) }));
    }
  }
}

async function* edges(store: Store): AsyncGenerator<object[]> {
  for await (const page of edgePages(store)) {
    yield page.map((edge) => ({
      id: edgeId(edge),
      source: edge.source,
      target: edge.target,
      type: edge.type,
      year: edge.properties["year"] ?? null,
      properties: flat(edge.properties, ["id", "year"]),
    }));
  }
}

/** What a person would call the node. */
function label(id: string, { name, title, metric }: Row): string {
  return [name, title, metric].find((candidate) => typeof candidate === "string" && candidate !== "")?.toString() ?? id;
}

/** The relationship's own id, otherwise `TYPE:source:target` and the report that says so. */
function edgeId({ type, source, target, properties }: StoredEdge): string {
  const { id, report } = properties;
  if (typeof id === "string") return id;
  return [type, source, target, ...(typeof report === "string" ? [report] : [])].join(":");
}

/** Scalars only, since table and graph programs know no lists: `a | b`. What is unknown is left out. */
function flat(properties: Row, without: readonly string[]): Row {
  const entries = Object.entries(properties).filter(([name, value]) => !without.includes(name) && value !== null && value !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, Array.isArray(value) ? value.join(" | ") : value]),
  );
}

async function* lines(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let separator = "\n";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((item) => JSON.stringify(item)).join(",\n");
    separator = ",\n";
  }
}
