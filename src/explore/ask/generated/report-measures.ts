// Written from queries/report-measures.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ReportMeasuresVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}

export interface ReportMeasuresAnswer {
  readonly report: {
    readonly adoptions: {
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly ({
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly plannedFor: number | null;
        readonly program: {
          readonly id: string;
          readonly name: string;
          readonly kind: "BRAND" | "CAMPAIGN" | "INSTITUTION" | "OTHER" | "PILOT" | "PLATFORM" | "PROJECT" | "REFORM" | "SERVICE";
          readonly theme: {
            readonly name: string;
          } | null;
        };
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

export const reportMeasuresQuery: Typed<ReportMeasuresAnswer, ReportMeasuresVariables> = {
  name: "ReportMeasures",
  text: `# 一份报告里的举措，连同每处原文的位置。
query ReportMeasures(\$id: ID!, \$after: String) {
  report(id: \$id) {
    adoptions(first: 100, after: \$after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        plannedFor
        program {
          id
          name
          kind
          theme {
            name
          }
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
