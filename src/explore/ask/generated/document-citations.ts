// Written from queries/document-citations.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface DocumentCitationsVariables {
  readonly id: string;
  readonly filter?: { readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly relations?: readonly ("CITED" | "CLEANED" | "EVALUATED" | "IMPLEMENTED" | "ISSUED" | "PLANNED" | "STUDIED")[] | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly titleContains?: string | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface DocumentCitationsAnswer {
  readonly policyDocument: {
    readonly citations: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly {
        readonly id: string;
        readonly relation: "CITED" | "CLEANED" | "EVALUATED" | "IMPLEMENTED" | "ISSUED" | "PLANNED" | "STUDIED";
        readonly title: string;
        readonly report: {
          readonly id: string;
          readonly year: number;
          readonly body: string | null;
          readonly locality: {
            readonly id: string;
            readonly name: string;
            readonly fullName: string;
            readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
            readonly ancestors: readonly {
              readonly id: string;
              readonly name: string;
            }[];
          };
        };
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    };
  } | null;
}

export const documentCitationsQuery: Typed<DocumentCitationsAnswer, DocumentCitationsVariables> = {
  name: "DocumentCitations",
  text: `# 哪些报告提到一份文件，怎么说，附原句。
query DocumentCitations(\$id: ID!, \$filter: CitationFilter, \$first: Int = 50, \$after: String) {
  policyDocument(id: \$id) {
    citations(filter: \$filter, first: \$first, after: \$after, orderBy: { field: YEAR, direction: ASC }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        relation
        title
        report {
          id
          year
          body
          locality {
            ...Place
          }
        }
        evidence {
          ...Words
        }
      }
    }
  }
}

fragment Place on Locality {
  id
  name
  fullName
  level
  ancestors {
    id
    name
  }
}

fragment Words on Evidence {
  quote
  start
  end
  prefix
  suffix
}
`,
};
