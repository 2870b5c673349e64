import { flatValue } from "../export/attributes.js";
import type { GraphKind } from "../load/read/graph/kinds.js";
import type { DrawnEdge, DrawnNode, Picture } from "../load/read/graph/picture.js";
import type { Row } from "../load/store.js";
import type { NodeKind, RelationshipType } from "./types/graph-enums.js";
import type { ValueOf } from "./types/enums.js";

/** A graph as clients see it (图): flat properties, kinds by their names in the schema. `stored` is for the fields that lead on. */
export interface ShownGraph {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
  readonly truncated: Picture["truncated"];
}

type Kind = ValueOf<typeof NodeKind>;

interface ShownNode {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly properties: object;
}

export interface ShownEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: ValueOf<typeof RelationshipType>;
  readonly year: number | null;
  readonly properties: object;
  readonly stored: Row;
}

export const shownGraph = ({ nodes, edges, truncated }: Picture): ShownGraph => ({
  nodes: nodes.map((node) => new Node(node)),
  edges: edges.map((edge) => new Edge(edge)),
  truncated,
});

// Properties are made only where they are asked for. Classes, since an accessor of its own would make each object a slow one.
class Node implements ShownNode {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;

  constructor(private readonly drawn: DrawnNode) {
    this.id = drawn.id;
    this.kind = SCHEMA_KIND[drawn.kind];
    this.label = drawn.label;
  }

  get properties(): object {
    return flat(this.drawn.properties, IDENTITY);
  }
}

class Edge implements ShownEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: ShownEdge["type"];
  readonly year: number | null;
  readonly stored: Row;

  constructor(drawn: DrawnEdge) {
    this.id = drawn.id;
    this.source = drawn.source;
    this.target = drawn.target;
    this.type = drawn.type;
    this.year = drawn.year;
    this.stored = drawn.properties;
  }

  get properties(): object {
    return flat(this.stored, BEARINGS);
  }
}

const IDENTITY: ReadonlySet<string> = new Set(["id"]);
const BEARINGS: ReadonlySet<string> = new Set([
  ...["id", "year", "spread", "evidence", "mentions", "rules"],
  ...["place", "program", "policyDocument"],
]);

/** What of a row a drawing can use; evidence has a field of its own. */
function flat(properties: Row, without: ReadonlySet<string>): object {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    const known = without.has(name) ? null : flatValue(value);
    return known === null ? [] : [[name, known] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const SCHEMA_KIND: Readonly<Record<GraphKind, Kind>> = {
  Locality: "LOCALITY",
  Report: "REPORT",
  Program: "PROGRAM",
  PolicyDocument: "POLICY_DOCUMENT",
  Indicator: "INDICATOR",
  Observation: "OBSERVATION",
  Organization: "ORGANIZATION",
  Theme: "THEME",
  Section: "SECTION",
  Sentence: "SENTENCE",
};

export const schemaKind = (kind: GraphKind): Kind => SCHEMA_KIND[kind];

/** Kinds of the schema as the store labels them. */
export const storedKind = (kind: Kind): GraphKind => STORED_KIND[kind];
const STORED_KIND = Object.fromEntries(Object.entries(SCHEMA_KIND).map(([stored, shown]) => [shown, stored])) as Readonly<
  Record<Kind, GraphKind>
>;
