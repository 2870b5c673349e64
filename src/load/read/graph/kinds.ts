/** Kinds of nodes, as the store labels them. */
export const GRAPH_KINDS = [
  "Locality",
  "Report",
  "Program",
  "PolicyDocument",
  "Indicator",
  "Observation",
  "Organization",
  "Theme",
  "Section",
  "Sentence",
] as const;
export type GraphKind = (typeof GRAPH_KINDS)[number];

/** What is drawn unless other kinds are asked for: themes tie everything to everything, sections and sentences are text. */
export const DRAWN: readonly GraphKind[] = GRAPH_KINDS.slice(0, 7);

/** Every relationship of the graph, from what to what. */
const RELATIONSHIPS = {
  PART_OF: [["Locality"], ["Locality"]],
  SUCCEEDED_BY: [["Locality"], ["Locality"]],
  PUBLISHED: [["Locality"], ["Report"]],
  IMPLEMENTED: [["Locality"], ["Program"]],
  NAMED: [["Locality"], ["Program"]],
  ISSUED: [["Locality"], ["PolicyDocument"]],
  CITES: [["Report"], ["PolicyDocument"]],
  REPORTS: [["Report"], ["Observation"]],
  MEASURES: [["Observation"], ["Indicator"]],
  COMPONENT_OF: [["Program"], ["Program"]],
  FOUNDED_ON: [["Program"], ["PolicyDocument"]],
  BELONGS_TO: [["Organization"], ["Locality"]],
  IN_THEME: [["Program", "Indicator", "Section"], ["Theme"]],
  HAS_SECTION: [["Report"], ["Section"]],
  HAS_SENTENCE: [["Section"], ["Sentence"]],
  MENTIONS: [["Sentence"], ["Program", "PolicyDocument", "Organization", "Locality"]],
  EVIDENCED_BY: [["Observation"], ["Sentence"]],
} as const satisfies Readonly<Record<string, readonly [readonly GraphKind[], readonly GraphKind[]]>>;

export type RelationshipType = keyof typeof RELATIONSHIPS;

/** Kinds that relationships begin at. */
export const SOURCES: readonly GraphKind[] = [...new Set(Object.values(RELATIONSHIPS).flatMap(([from]): readonly GraphKind[] => from))];

/** Whether some relationship leads from one kind to another. */
export const leads = (from: GraphKind, to: GraphKind): boolean =>
  Object.values(RELATIONSHIPS).some(([sources, targets]: Ends) => sources.includes(from) && targets.includes(to));

type Ends = readonly [from: readonly GraphKind[], to: readonly GraphKind[]];

export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as readonly RelationshipType[];

/** What of a graph is wanted. */
export interface Selection {
  readonly kinds: ReadonlySet<GraphKind>;
  readonly types: ReadonlySet<RelationshipType>;
  /** Of what reports say; null for all. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Only these measures, where not null. */
  readonly programs: ReadonlySet<string> | null;
  /** What relationships tell: their ends and types; ids and years, too; all that they bear. */
  readonly told: "ENDS" | "NAMES" | "ALL";
}

/** Types that can lead from some node to one of the kinds that are wanted. */
export const usefulTypes = ({ kinds, types }: Selection): readonly RelationshipType[] =>
  [...types].filter((type) => RELATIONSHIPS[type].some((ends) => ends.some((kind) => kinds.has(kind))));

/** Kind of a node by what its id begins with; undefined for what is no node. */
export const kindOfId = (id: string): GraphKind | undefined => PREFIXES[id.slice(0, id.indexOf("-"))];

const PREFIXES: Readonly<Record<string, GraphKind>> = {
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

/** Ids by kind, as the statements take them. */
export const byKind = (ids: Iterable<string>): Readonly<Record<GraphKind, readonly string[]>> => {
  const found = Object.fromEntries(GRAPH_KINDS.map((kind) => [kind, []])) as unknown as Record<GraphKind, string[]>;
  for (const id of ids) {
    const kind = kindOfId(id);
    if (kind !== undefined) found[kind].push(id);
  }
  return found;
};
