// Written from queries/neighbourhood.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface NeighbourhoodVariables {
  readonly id: string;
  readonly depth?: number | null | undefined;
  readonly kinds?: readonly ("INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME")[] | null | undefined;
  readonly years?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined;
  readonly limit?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface NeighbourhoodAnswer {
  readonly neighbourhood: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: "INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME";
      readonly label: string;
    }[];
    readonly edges: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly type: "BELONGS_TO" | "CITES" | "COMPONENT_OF" | "EVIDENCED_BY" | "FOUNDED_ON" | "HAS_SECTION" | "HAS_SENTENCE" | "IMPLEMENTED" | "IN_THEME" | "ISSUED" | "MEASURES" | "MENTIONS" | "NAMED" | "PART_OF" | "PUBLISHED" | "REPORTS" | "SUCCEEDED_BY";
      readonly year: number | null;
      readonly properties: unknown;
    }[];
    readonly truncated: readonly {
      readonly node: string | null;
      readonly left: number;
      readonly cursor: string;
    }[];
  } | null;
}

export const neighbourhoodQuery: Typed<NeighbourhoodAnswer, NeighbourhoodVariables> = {
  name: "Neighbourhood",
  text: `# 一个节点的周围：近的在前，截断处给出续取游标。
query Neighbourhood(\$id: ID!, \$depth: Int = 1, \$kinds: [NodeKind!], \$years: YearRange, \$limit: Int = 200, \$after: String) {
  neighbourhood(id: \$id, depth: \$depth, kinds: \$kinds, years: \$years, limit: \$limit, after: \$after) {
    ...Drawn
  }
}

fragment Drawn on Graph {
  nodes {
    id
    kind
    label
  }
  edges {
    id
    source
    target
    type
    year
    properties
  }
  truncated {
    node
    left
    cursor
  }
}
`,
};
