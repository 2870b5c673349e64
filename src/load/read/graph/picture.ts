import { readLevel } from "../level.js";
import type { LevelPart } from "../rows.js";
import type { Row, Store } from "../../store.js";
import { readEdges } from "./edges.js";
import { kindOfId } from "./kinds.js";
import type { GraphKind, RelationshipType, Selection } from "./kinds.js";
import type { Ties } from "./neighbours.js";

/** A node to be drawn (节点), with its properties as stored. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: GraphKind;
  readonly label: string;
  readonly properties: Row;
}

/** A relationship to be drawn (关系). */
export interface DrawnEdge {
  /** The relationship's own id, otherwise `TYPE:source:target`; so, too, where the selection asks for ends alone. */
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  /** Of the report that says so. */
  readonly year: number | null;
  /** Empty unless the selection asks for all. */
  readonly properties: Row;
}

/** What was left off at a node. */
export interface Truncation {
  readonly node: string | null;
  readonly left: number;
  readonly cursor: string;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: readonly Truncation[];
}

/**
 * The nodes of those ids that exist, in their order, and every relationship between them that is wanted. What was read already of some
 * of them (`ties`) is not read again.
 */
export async function readPicture(
  store: Store,
  ids: readonly string[],
  selection: Selection,
  ties: ReadonlyMap<string, readonly Ties[]> = new Map(),
): Promise<Omit<Picture, "truncated">> {
  const [nodes, edges] = await Promise.all([readNodes(store, ids), readEdges(store, ids, selection, ties)]);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const kept: DrawnEdge[] = [];
  // Field by field: a picture of a country has some ten thousand edges.
  for (const { source, found } of edges)
    for (const [type, target, id, own, properties, ties = 1] of found) {
      if (!known.has(source) || !known.has(target)) continue;
      const year = (type === "SUCCEEDED_BY" ? null : own) ?? reportedYear(type, source, target, known);
      if (!isWithin(type, year, selection)) continue;
      const edge = { id: id ?? `${type}:${source}:${target}`, type, source, target, year, properties: properties ?? NONE };
      for (let tie = 0; tie < ties; tie++) kept.push(edge);
    }
  return { nodes, edges: kept.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) };
}

const NONE: Row = {};

const PART_OF_KIND: Readonly<Record<GraphKind, LevelPart>> = {
  Locality: "localities",
  Report: "reports",
  Program: "programs",
  PolicyDocument: "policyDocuments",
  Indicator: "indicators",
  Observation: "observations",
  Organization: "organizations",
  Theme: "themes",
  Section: "sections",
  Sentence: "sentences",
};

async function readNodes(store: Store, ids: readonly string[]): Promise<DrawnNode[]> {
  const wants = ids.flatMap((id) => {
    const kind = kindOfId(id);
    return kind === undefined ? [] : [{ kind, part: PART_OF_KIND[kind], id }];
  });
  const found = await readLevel(store, wants);
  return wants.flatMap(({ id, kind }, at) => {
    const row = found[at]?.[0] as Row | undefined;
    return row === undefined ? [] : [{ id, kind, label: labelOf(kind, row) ?? id, properties: row }];
  });
}

function labelOf(kind: GraphKind, row: Row): string | undefined {
  const texts: Readonly<Partial<Record<GraphKind, readonly unknown[]>>> = {
    Report: [row["title"], `${typeof row["body"] === "string" ? row["body"] : ""}${String(row["year"])}年法治政府建设年度报告`],
    Observation: [`${String(row["metric"])} ${String(row["rawValue"])}`.trim()],
    Section: [row["heading"]],
    Sentence: [row["text"]],
  };
  const names = texts[kind] ?? [row["name"], row["title"]];
  return names.find((name): name is string => typeof name === "string" && name !== "");
}

/** What a report publishes, cites or reports is of its year; a figure of its own. */
function reportedYear(type: RelationshipType, source: string, target: string, nodes: ReadonlyMap<string, DrawnNode>): number | null {
  const at = YEAR_AT[type];
  const year = at === undefined ? null : nodes.get(at === "source" ? source : target)?.properties["year"];
  return typeof year === "number" ? year : null;
}

const YEAR_AT: { readonly [T in RelationshipType]?: "source" | "target" } = {
  PUBLISHED: "target",
  CITES: "source",
  REPORTS: "target",
  MEASURES: "source",
};

const SAID: ReadonlySet<RelationshipType> = new Set(["IMPLEMENTED", "NAMED", "ISSUED"]);

const isWithin = (type: RelationshipType, year: number | null, { years }: Selection): boolean =>
  years === null || !SAID.has(type) || (year !== null && year >= years.from && year <= years.to);
