// Written from queries/matrix-cells.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface MatrixCellsVariables {
  readonly filter: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly programs?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly status?: readonly ("CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM")[] | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined };
  readonly after?: string | null | undefined;
}

export interface MatrixCellsAnswer {
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
      };
      readonly program: {
        readonly id: string;
      };
    }[];
  };
}

export const matrixCellsQuery: Typed<MatrixCellsAnswer, MatrixCellsVariables> = {
  name: "MatrixCells",
  text: `# 矩阵的格：各地对各项举措的采纳记录。
query MatrixCells(\$filter: AdoptionFilter!, \$after: String) {
  adoptions(filter: \$filter, first: 100, after: \$after, orderBy: { field: LOCALITY, direction: ASC }) {
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
        id
      }
      program {
        id
      }
    }
  }
}
`,
};
