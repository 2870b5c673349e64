// Written from queries/report-documents.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ReportDocumentsVariables {
  readonly id: string;
  readonly after?: string | null | undefined;
}

export interface ReportDocumentsAnswer {
  readonly report: {
    readonly citations: {
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly {
        readonly id: string;
        readonly relation: "CITED" | "CLEANED" | "EVALUATED" | "IMPLEMENTED" | "ISSUED" | "PLANNED" | "STUDIED";
        readonly title: string;
        readonly docNumber: string | null;
        readonly policyDocument: {
          readonly id: string;
          readonly title: string;
          readonly kind: "LAW" | "LIST" | "LOCAL_REGULATION" | "MEASURES" | "NOTICE" | "OPINION" | "OTHER" | "OUTLINE" | "PLAN" | "REGULATION" | "RULE";
        };
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly rule: string | null;
        }[];
      }[];
    };
  } | null;
}

export const reportDocumentsQuery: Typed<ReportDocumentsAnswer, ReportDocumentsVariables> = {
  name: "ReportDocuments",
  text: `# 一份报告提到的文件。
query ReportDocuments(\$id: ID!, \$after: String) {
  report(id: \$id) {
    citations(first: 100, after: \$after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        relation
        title
        docNumber
        policyDocument {
          id
          title
          kind
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
