// Written from queries/slice.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface SliceVariables {
  readonly filter: { readonly kinds?: readonly ("INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly programs?: readonly (string)[] | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly types?: readonly ("BELONGS_TO" | "CITES" | "COMPONENT_OF" | "EVIDENCED_BY" | "FOUNDED_ON" | "HAS_SECTION" | "HAS_SENTENCE" | "IMPLEMENTED" | "IN_THEME" | "ISSUED" | "MEASURES" | "MENTIONS" | "NAMED" | "PART_OF" | "PUBLISHED" | "REPORTS" | "SUCCEEDED_BY")[] | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined };
  readonly limit?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface SliceAnswer {
  readonly graph: {
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
  };
}

export const sliceQuery: Typed<SliceAnswer, SliceVariables> = {
  name: "Slice",
  text: `# 子图：某地及其所辖、某些举措或主题、某些年度。
query Slice(\$filter: GraphFilter!, \$limit: Int = 1000, \$after: String) {
  graph(filter: \$filter, limit: \$limit, after: \$after) {
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
