// Written from queries/matrix-figures.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface MatrixFiguresVariables {
  readonly filter: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly indicators?: readonly (string)[] | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly metricContains?: string | null | undefined; readonly period?: readonly ("ANNUAL" | "AS_OF" | "CUMULATIVE")[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly roles?: readonly ("ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM")[] | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly scope?: string | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly units?: readonly (string)[] | null | undefined; readonly value?: { readonly max?: number | null | undefined; readonly min?: number | null | undefined } | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined };
  readonly after?: string | null | undefined;
}

export interface MatrixFiguresAnswer {
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly year: number | null;
      readonly value: number;
      readonly unit: string;
      readonly rawValue: string;
      readonly scope: string | null;
      readonly approximation: string | null;
      readonly indicator: {
        readonly id: string;
      } | null;
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
    })[];
  };
}

export const matrixFiguresQuery: Typed<MatrixFiguresAnswer, MatrixFiguresVariables> = {
  name: "MatrixFigures",
  text: `# 数据矩阵的格：各地这些指标的数据，按地区排列，计划目标除外。
query MatrixFigures(\$filter: ObservationFilter!, \$after: String) {
  observations(filter: \$filter, first: 100, after: \$after, orderBy: { field: LOCALITY, direction: ASC }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      year
      value
      unit
      rawValue
      scope
      approximation
      indicator {
        id
      }
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
