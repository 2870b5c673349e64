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

/** Kinds that are paged through by themselves; reports and their figures come through `reportPages`. */
export type PagedKind = Exclude<NodeKind, "Report" | "Observation">;

const NODES: Readonly<Record<PagedKind, StatementName>> = {
  Locality: "read/export-localities",
  Program: "read/export-programs",
  PolicyDocument: "read/export-policy-documents",
  Indicator: "read/export-indicators",
  Organization: "read/export-organizations",
};

/** Every node of a kind, page by page in the order of ids. */
export async function* nodePages(store: Pick<Store, "read">, kind: PagedKind, size = 500): AsyncGenerator<readonly StoredNode[]> {
  for (let after = ""; ;) {
    const rows = await store.read(NODES[kind], { after, limit: size });
    const page = rows.map((row) => ({ id: (row["node"] as Row)["id"] as string, properties: row["node"] as Row }));
    if (page.length > 0) yield page;
    after = page.at(-1)?.id ?? after;
    if (page.length < size) return;
  }
}

/** The relationships of these types that start at some places or measures, in a stable order. */
export async function edgesFrom(
  store: Pick<Store, "read">,
  kind: "Locality" | "Program",
  ids: readonly string[],
  types: readonly string[],
): Promise<readonly StoredEdge[]> {
  if (ids.length === 0) return [];
  const rows = await store.read(kind === "Locality" ? "read/export-locality-edges" : "read/export-program-edges", { ids, types });
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
