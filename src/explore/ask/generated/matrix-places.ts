// Written from queries/matrix-places.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface MatrixPlacesVariables {
  readonly filter?: { readonly body?: string | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly reportLevels?: readonly ("COUNTY" | "DEPARTMENT" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "ZONE")[] | null | undefined; readonly titleContains?: string | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined;
  readonly after?: string | null | undefined;
}

export interface MatrixPlacesAnswer {
  readonly reports: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
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
    }[];
  };
}

export const matrixPlacesQuery: Typed<MatrixPlacesAnswer, MatrixPlacesVariables> = {
  name: "MatrixPlaces",
  text: `# 矩阵的行：有报告的地区，及其各年度。
query MatrixPlaces(\$filter: ReportFilter, \$after: String) {
  reports(filter: \$filter, first: 100, after: \$after, orderBy: { field: LOCALITY, direction: ASC }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      year
      locality {
        ...Place
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
`,
};
