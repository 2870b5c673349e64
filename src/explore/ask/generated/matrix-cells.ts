// Written from queries/matrix-cells.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface MatrixCellsVariables {
  readonly places: readonly (string)[];
  readonly programs: readonly (string)[];
  readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined;
}

export interface MatrixCellsAnswer {
  readonly nodes: readonly ({
    readonly id: string;
  } | {
    readonly id: string;
    readonly name: string;
    readonly fullName: string;
    readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
    readonly ancestors: readonly {
      readonly id: string;
      readonly name: string;
    }[];
  } | null)[];
  readonly reports: readonly {
    readonly keys: readonly {
      readonly id: string | null;
    }[];
  }[];
  readonly graph: {
    readonly edges: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly year: number | null;
      readonly properties: unknown;
    }[];
  };
}

export const matrixCellsQuery: Typed<MatrixCellsAnswer, MatrixCellsVariables> = {
  name: "MatrixCells",
  text: `# 矩阵的格：一批地区对各项举措的采纳记录（图中的边，标识即采纳记录的标识），以及各地有哪些年度的报告。
query MatrixCells(\$places: [ID!]!, \$programs: [ID!]!, \$year: YearRange) {
  nodes(ids: \$places) {
    id
    ... on Locality {
      ...Place
    }
  }
  reports: groups(
    of: REPORTS
    by: [LOCALITY, YEAR]
    filter: { reports: { localities: \$places } }
    first: 1000
    orderBy: { field: KEY, direction: ASC }
  ) {
    keys {
      id
    }
  }
  graph(
    filter: { localities: \$places, programs: \$programs, kinds: [LOCALITY, PROGRAM], types: [IMPLEMENTED, NAMED], year: \$year }
    limit: 1000
  ) {
    edges {
      id
      source
      target
      year
      properties
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
