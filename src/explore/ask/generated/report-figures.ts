// Written from queries/report-figures.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ReportFiguresVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}

export interface ReportFiguresAnswer {
  readonly report: {
    readonly observations: {
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly ({
        readonly id: string;
        readonly metric: string;
        readonly rawValue: string;
        readonly value: number;
        readonly unit: string;
        readonly baseValue: number;
        readonly baseUnit: string;
        readonly role: "ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM";
        readonly approximation: string | null;
        readonly scope: string | null;
        readonly period: "ANNUAL" | "AS_OF" | "CUMULATIVE" | null;
        readonly indicator: {
          readonly id: string;
          readonly name: string;
        } | null;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly rule: string | null;
        }[];
      })[];
    };
  } | null;
}

export const reportFiguresQuery: Typed<ReportFiguresAnswer, ReportFiguresVariables> = {
  name: "ReportFigures",
  text: `# 一份报告给出的数据。
query ReportFigures(\$id: ID!, \$after: String) {
  report(id: \$id) {
    observations(first: 100, after: \$after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        metric
        rawValue
        value
        unit
        baseValue
        baseUnit
        role
        approximation
        scope
        period
        indicator {
          id
          name
        }
        evidence {
          quote
          start
          end
          rule
        }
      }
    }
  }
}
`,
};
