// Written from queries/search.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface SearchVariables {
  readonly text: string;
  readonly kinds?: readonly ("INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME")[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: { readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined;
}

export interface SearchAnswer {
  readonly search: {
    readonly totalCount: number;
    readonly counts: readonly {
      readonly kind: "INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME";
      readonly count: number;
      readonly more: boolean;
    }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: "INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME";
      readonly label: string;
      readonly snippets: readonly {
        readonly field: string;
        readonly text: string;
        readonly offset: number | null;
        readonly highlights: readonly {
          readonly start: number;
          readonly end: number;
        }[];
      }[];
      readonly node: {
        readonly __typename: "Adoption";
        readonly id: string;
      } | {
        readonly __typename: "Citation";
        readonly id: string;
      } | {
        readonly __typename: "Indicator";
        readonly id: string;
      } | {
        readonly __typename: "Locality";
        readonly id: string;
        readonly fullName: string;
        readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
      } | {
        readonly __typename: "Observation";
        readonly id: string;
      } | {
        readonly __typename: "Organization";
        readonly id: string;
      } | {
        readonly __typename: "PolicyDocument";
        readonly id: string;
        readonly citedByPlaces: number;
        readonly year: number | null;
      } | {
        readonly __typename: "Program";
        readonly id: string;
        readonly adopters: number;
        readonly curated: boolean;
      } | {
        readonly __typename: "Report";
        readonly id: string;
      } | {
        readonly __typename: "Section";
        readonly id: string;
      } | {
        readonly __typename: "Sentence";
        readonly id: string;
        readonly start: number;
        readonly end: number;
        readonly report: {
          readonly id: string;
          readonly year: number;
          readonly locality: {
            readonly id: string;
            readonly fullName: string;
          };
        };
      } | {
        readonly __typename: "Theme";
        readonly id: string;
      } | null;
    })[];
  };
}

export const searchQuery: Typed<SearchAnswer, SearchVariables> = {
  name: "Search",
  text: `# 搜索：地区、举措、文件、指标、机构、原句；拼音与首字母也行。
query Search(\$text: String!, \$kinds: [NodeKind!], \$first: Int = 20, \$after: String, \$filter: SearchFilter) {
  search(text: \$text, kinds: \$kinds, first: \$first, after: \$after, filter: \$filter) {
    totalCount
    counts {
      kind
      count
      more
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      label
      snippets {
        field
        text
        offset
        highlights {
          start
          end
        }
      }
      node {
        __typename
        id
        ... on Locality {
          fullName
          level
        }
        ... on Program {
          adopters
          curated
        }
        ... on PolicyDocument {
          citedByPlaces
          year
        }
        ... on Sentence {
          start
          end
          report {
            id
            year
            locality {
              id
              fullName
            }
          }
        }
      }
    }
  }
}
`,
};
