// Written from queries/adoptions.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface AdoptionsVariables {
  readonly filter?: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly programs?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly status?: readonly ("CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM")[] | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined;
  readonly orderBy?: { readonly direction?: "ASC" | "DESC" | undefined; readonly field?: "LOCALITY" | "PROGRAM" | "STATUS" | "YEAR" | undefined } | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface AdoptionsAnswer {
  readonly adoptions: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
      readonly year: number;
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
      readonly program: {
        readonly id: string;
        readonly name: string;
      };
      readonly report: {
        readonly id: string;
        readonly year: number;
        readonly body: string | null;
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
}

export const adoptionsQuery: Typed<AdoptionsAnswer, AdoptionsVariables> = {
  name: "Adoptions",
  text: `# 采纳记录，每条附原句。
query Adoptions(\$filter: AdoptionFilter, \$orderBy: AdoptionOrder, \$first: Int = 50, \$after: String) {
  adoptions(filter: \$filter, orderBy: \$orderBy, first: \$first, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      status
      year
      locality {
        ...Place
      }
      program {
        id
        name
      }
      report {
        id
        year
        body
      }
      evidence {
        ...Words
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
