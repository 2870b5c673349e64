import type { NodeKind, StoredEdge } from "../load/read/export.js";
import type { ObservationNode, ReportNode } from "../load/read/rows.js";
import type { Row } from "../load/store.js";

/** A node of an exported graph, with the years in which it holds, both included (null: open). */
export interface Node {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly properties: Row;
  readonly from: number | null;
  readonly until: number | null;
}

/** A relationship of an exported graph. */
export interface Edge {
  /** The relationship's own id, otherwise `TYPE:source:target` and the report that says so. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Row;
  readonly from: number | null;
  readonly until: number | null;
}

export const reportNode = ({ id, ...properties }: ReportNode): Node => ({
  id,
  kind: "Report",
  label: properties.title ?? id,
  properties,
  from: properties.year,
  until: properties.year,
});

/** A figure without a year of its own is of the year reported on. */
export const observationNode = ({ id, ...properties }: ObservationNode, reported: number): Node => ({
  id,
  kind: "Observation",
  label: `${properties.metric} ${properties.rawValue}`.trim(),
  properties,
  from: properties.year ?? reported,
  until: properties.year ?? reported,
});

/** A node that several reports may share; of places the years in which they exist. */
export const sharedNode = (kind: NodeKind, { id, ...properties }: Row & { readonly id: string }): Node => ({
  id,
  kind,
  label: [properties["name"], properties["title"]].find((name) => typeof name === "string" && name !== "")?.toString() ?? id,
  properties,
  from: year(properties["validFrom"]),
  until: year(properties["validTo"]),
});

export const edge = ({ type, source, target, properties }: StoredEdge, from: unknown, until: unknown): Edge => {
  const { id, report } = properties;
  const made = [type, source, target, ...(typeof report === "string" ? [report] : [])].join(":");
  return { id: typeof id === "string" ? id : made, type, source, target, properties, from: year(from), until: year(until) };
};

const year = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** Kind of a node by what its id begins with. */
export function kindOf(id: string): NodeKind | undefined {
  return KINDS_BY_PREFIX[id.slice(0, id.indexOf("-"))];
}

const KINDS_BY_PREFIX: Readonly<Record<string, NodeKind>> = {
  loc: "Locality",
  rep: "Report",
  prog: "Program",
  pol: "PolicyDocument",
  ind: "Indicator",
  obs: "Observation",
  org: "Organization",
};
