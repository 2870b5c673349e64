import type { Row } from "../load/store.js";
import type { Edge, Node } from "./element.js";

/** A named, typed value of a node or relationship in formats that know neither lists nor maps (属性). */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "integer" | "double" | "boolean";
  /** Property of the graph that it is. */
  readonly property: string;
}

/**
 * Attributes of nodes. Some names differ from those in the graph, since drawing programs give the others a meaning of their own: `kind` is the
 * kind of node, `parent` would nest nodes in Cytoscape, `source` would make one an edge, `start` and `end` are time in GEXF.
 */
export const NODE_ATTRIBUTES: readonly Attribute[] = [
  ...strings("name", "fullName", "title", "titles", "code", "level", ["category", "kind"], ["partOf", "parent"], "aliases", "pinyin"),
  ...of("integer", "validFrom", "validTo", "year"),
  ...of("boolean", "curated"),
  ...strings("theme", "scope", "docNumber", "body", "publishedOn", "issuers", "unit", "valueType", "metric"),
  ...of("double", "value"),
  ...strings("rawValue"),
  ...of("double", "baseValue"),
  ...strings("baseUnit", "approximation", "period", "role", "indicator", "report"),
  ...of("integer", ["textStart", "start"], ["textEnd", "end"]),
  ...strings(["sourceFile", "source"], "mediaType", "contentHash", "ingestedAt", "extractorVersion", "lexiconVersion"),
];

/** Attributes of relationships; the last four only with evidence. */
export const EDGE_ATTRIBUTES: readonly Attribute[] = [
  ...of("integer", "year", "plannedFor"),
  ...strings("report", "status", "relation", "title", "docNumber", ["category", "kind"]),
  ...strings("quote"),
  ...of("integer", ["textStart", "start"], ["textEnd", "end"]),
  ...strings("sentence"),
];

export type Value = string | number | boolean;

/** The values that are known, by name; `kind` first. */
export function nodeValues({ kind, properties }: Node): Readonly<Record<string, Value>> {
  return { kind, ...values(NODE_ATTRIBUTES, properties) };
}

export function edgeValues({ type, properties, from, until }: Edge): Readonly<Record<string, Value>> {
  return { kind: type, ...values(EDGE_ATTRIBUTES, { ...properties, year: properties["year"] ?? (from === until ? from : null) }) };
}

/** Lists become one text, `a | b`: programs for tables and graphs know no lists. Null where there is nothing. */
export function flatValue(value: unknown): Value | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(" | ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function values(attributes: readonly Attribute[], properties: Row): Record<string, Value> {
  const known = attributes.map(({ name, property }) => [name, flatValue(properties[property])] as const);
  return Object.fromEntries(known.filter((entry): entry is readonly [string, Value] => entry[1] !== null));
}

type Named = string | readonly [name: string, property: string];

function of(type: Attribute["type"], ...names: readonly Named[]): Attribute[] {
  return names.map((one) => {
    const [name, property] = typeof one === "string" ? [one, one] : one;
    return { name, type, property };
  });
}

function strings(...names: readonly Named[]): Attribute[] {
  return of("string", ...names);
}
