// Written from queries/matrix-places.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface MatrixPlacesVariables {
  readonly filter?: { readonly adoptions?: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly programs?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly status?: readonly ("CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM")[] | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined; readonly citations?: { readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly relations?: readonly ("CITED" | "CLEANED" | "EVALUATED" | "IMPLEMENTED" | "ISSUED" | "PLANNED" | "STUDIED")[] | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly titleContains?: string | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined; readonly observations?: { readonly curated?: boolean | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly indicators?: readonly (string)[] | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly metricContains?: string | null | undefined; readonly period?: readonly ("ANNUAL" | "AS_OF" | "CUMULATIVE")[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly roles?: readonly ("ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM")[] | null | undefined; readonly rule?: readonly (string)[] | null | undefined; readonly scope?: string | null | undefined; readonly themes?: readonly (string)[] | null | undefined; readonly units?: readonly (string)[] | null | undefined; readonly value?: { readonly max?: number | null | undefined; readonly min?: number | null | undefined } | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined; readonly programs?: { readonly adoptedWithin?: string | null | undefined; readonly adopters?: { readonly max?: number | null | undefined; readonly min?: number | null | undefined } | null | undefined; readonly curated?: boolean | null | undefined; readonly kinds?: readonly ("BRAND" | "CAMPAIGN" | "INSTITUTION" | "OTHER" | "PILOT" | "PLATFORM" | "PROJECT" | "REFORM" | "SERVICE")[] | null | undefined; readonly nameContains?: string | null | undefined; readonly programs?: readonly (string)[] | null | undefined; readonly scopes?: readonly ("LOCAL" | "NATIONAL" | "PROVINCIAL" | "UNKNOWN")[] | null | undefined; readonly themes?: readonly (string)[] | null | undefined } | null | undefined; readonly reports?: { readonly body?: string | null | undefined; readonly departments?: "EXCLUDE" | "INCLUDE" | "ONLY" | null | undefined; readonly ingestedAt?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined; readonly localities?: readonly (string)[] | null | undefined; readonly publishedOn?: { readonly from?: string | null | undefined; readonly to?: string | null | undefined } | null | undefined; readonly reportLevels?: readonly ("COUNTY" | "DEPARTMENT" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "ZONE")[] | null | undefined; readonly titleContains?: string | null | undefined; readonly within?: string | null | undefined; readonly year?: { readonly from?: number | null | undefined; readonly to?: number | null | undefined } | null | undefined } | null | undefined } | null | undefined;
  readonly first?: number | null | undefined;
}

export interface MatrixPlacesAnswer {
  readonly rows: readonly {
    readonly keys: readonly {
      readonly id: string | null;
      readonly label: string | null;
    }[];
  }[];
  readonly provinces: readonly {
    readonly places: number | null;
    readonly keys: readonly {
      readonly id: string | null;
      readonly label: string | null;
    }[];
  }[];
  readonly years: readonly {
    readonly keys: readonly {
      readonly id: string | null;
    }[];
  }[];
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
  }[];
}

export const matrixPlacesQuery: Typed<MatrixPlacesAnswer, MatrixPlacesVariables> = {
  name: "MatrixPlaces",
  text: `# 矩阵的行：有报告的地区；另有各省地区数，用来收窄范围。
query MatrixPlaces(\$filter: GroupFilter, \$first: Int = 500) {
  rows: groups(of: REPORTS, by: [LOCALITY], filter: \$filter, first: \$first, orderBy: { field: KEY, direction: ASC }) {
    keys {
      id
      label
    }
  }
  provinces: groups(of: REPORTS, by: [PROVINCE], filter: \$filter, orderBy: { field: KEY, direction: ASC }) {
    places
    keys {
      id
      label
    }
  }
  years: groups(of: REPORTS, by: [YEAR], filter: \$filter, orderBy: { field: KEY, direction: ASC }) {
    keys {
      id
    }
  }
  themes {
    id
    name
  }
}
`,
};
