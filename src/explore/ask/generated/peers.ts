// Written from queries/peers.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PeersVariables {
  readonly filter: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly indicators?: readonly (string)[] | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly metricContains?: string | null | undefined; readonly period?: readonly ("ANNUAL" | "AS_OF" | "CUMULATIVE")[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly roles?: readonly ("ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM")[] | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly scope?: string | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly units?: readonly (string)[] | null | undefined; readonly value?: { readonly max?: number | null | undefined; readonly min?: number | null | undefined } | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined };
  readonly after?: string | null | undefined;
}

export interface PeersAnswer {
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
      readonly baseValue: number;
      readonly unit: string;
      readonly baseUnit: string;
      readonly rawValue: string;
      readonly metric: string;
      readonly scope: string | null;
      readonly role: "ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM";
      readonly approximation: string | null;
      readonly indicator: {
        readonly id: string;
      } | null;
      readonly locality: {
        readonly id: string;
        readonly name: string;
      };
      readonly report: {
        readonly id: string;
      };
    })[];
  };
}

export const peersQuery: Typed<PeersAnswer, PeersVariables> = {
  name: "Peers",
  text: `# 同一些指标在同级地区的数据，用来比较。
query Peers(\$filter: ObservationFilter!, \$after: String) {
  observations(filter: \$filter, first: 100, after: \$after, orderBy: { field: YEAR, direction: ASC }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      year
      value
      baseValue
      unit
      baseUnit
      rawValue
      metric
      scope
      role
      approximation
      indicator {
        id
      }
      locality {
        id
        name
      }
      report {
        id
      }
    }
  }
}
`,
};
