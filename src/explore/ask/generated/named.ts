// Written from queries/named.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface NamedVariables {
  readonly text: string;
  readonly kinds?: readonly ("INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME")[] | null | undefined;
  readonly first?: number | null | undefined;
}

export interface NamedAnswer {
  readonly search: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: "INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME";
      readonly label: string;
      readonly node: {
        readonly __typename: "Adoption";
      } | {
        readonly __typename: "Citation";
      } | {
        readonly __typename: "Indicator";
      } | {
        readonly __typename: "Locality";
        readonly fullName: string;
      } | {
        readonly __typename: "Observation";
      } | {
        readonly __typename: "Organization";
      } | {
        readonly __typename: "PolicyDocument";
      } | {
        readonly __typename: "Program";
      } | {
        readonly __typename: "Report";
      } | {
        readonly __typename: "Section";
      } | {
        readonly __typename: "Sentence";
      } | {
        readonly __typename: "Theme";
      } | null;
    })[];
  };
}

export const namedQuery: Typed<NamedAnswer, NamedVariables> = {
  name: "Named",
  text: `# 按名称找图中的事物，供填写时选取。
query Named(\$text: String!, \$kinds: [NodeKind!], \$first: Int = 8) {
  search(text: \$text, kinds: \$kinds, first: \$first) {
    nodes {
      id
      kind
      label
      node {
        __typename
        ... on Locality {
          fullName
        }
      }
    }
  }
}
`,
};
