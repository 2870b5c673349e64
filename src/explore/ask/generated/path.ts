// Written from queries/path.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PathVariables {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
}

export interface PathAnswer {
  readonly path: {
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

export const pathQuery: Typed<PathAnswer, PathVariables> = {
  name: "Path",
  text: `# 两者之间的最短路径，不论方向。
query Path(\$from: ID!, \$to: ID!, \$maxLength: Int = 6) {
  path(from: \$from, to: \$to, maxLength: \$maxLength) {
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
