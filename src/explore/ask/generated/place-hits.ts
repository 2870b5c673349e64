// Written from queries/place-hits.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlaceHitsVariables {
  readonly text: string;
  readonly first?: number | null | undefined;
}

export interface PlaceHitsAnswer {
  readonly search: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly label: string;
      readonly node: {
        readonly __typename: "Adoption";
      } | {
        readonly __typename: "Citation";
      } | {
        readonly __typename: "Indicator";
      } | {
        readonly __typename: "Locality";
        readonly id: string;
        readonly fullName: string;
        readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
        readonly reports: {
          readonly totalCount: number;
        };
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

export const placeHitsQuery: Typed<PlaceHitsAnswer, PlaceHitsVariables> = {
  name: "PlaceHits",
  text: `# 按名称、拼音或首字母找地区，并看有没有报告。
query PlaceHits(\$text: String!, \$first: Int = 8) {
  search(text: \$text, kinds: [LOCALITY], first: \$first) {
    nodes {
      id
      label
      node {
        __typename
        ... on Locality {
          id
          fullName
          level
          reports(first: 1) {
            totalCount
          }
        }
      }
    }
  }
}
`,
};
