// Written from queries/reported-years.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ReportedYearsVariables {
  readonly id: string;
}

export interface ReportedYearsAnswer {
  readonly locality: {
    readonly id: string;
    readonly name: string;
    readonly fullName: string;
    readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
    readonly ancestors: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly reports: {
      readonly nodes: readonly {
        readonly id: string;
        readonly year: number;
      }[];
    };
  } | null;
}

export const reportedYearsQuery: Typed<ReportedYearsAnswer, ReportedYearsVariables> = {
  name: "ReportedYears",
  text: `# 一地（不含部门）有哪些年度的报告。
query ReportedYears(\$id: ID!) {
  locality(id: \$id) {
    ...Place
    reports(first: 100, filter: { departments: EXCLUDE }, orderBy: { field: YEAR, direction: ASC }) {
      nodes {
        id
        year
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
