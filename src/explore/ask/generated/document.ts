// Written from queries/document.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface DocumentVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}

export interface DocumentAnswer {
  readonly policyDocument: {
    readonly id: string;
    readonly title: string;
    readonly titles: readonly string[];
    readonly kind: "LAW" | "LIST" | "LOCAL_REGULATION" | "MEASURES" | "NOTICE" | "OPINION" | "OTHER" | "OUTLINE" | "PLAN" | "REGULATION" | "RULE";
    readonly docNumber: string | null;
    readonly year: number | null;
    readonly curated: boolean;
    readonly citedByPlaces: number;
    readonly issuedBy: readonly {
      readonly basis: "REPORT" | "TITLE";
      readonly year: number | null;
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
    }[];
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

export const documentQuery: Typed<DocumentAnswer, DocumentVariables> = {
  name: "Document",
  text: `# 一份文件：谁发的，哪些报告引用，怎么说。
query Document(\$id: ID!, \$after: String) {
  policyDocument(id: \$id) {
    id
    title
    titles
    kind
    docNumber
    year
    curated
    citedByPlaces
    issuedBy {
      basis
      year
      locality {
        ...Place
      }
    }
    citations(first: 100, after: \$after, orderBy: { field: YEAR, direction: ASC }) {
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
