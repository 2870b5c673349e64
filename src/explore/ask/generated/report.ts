// Written from queries/report.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ReportVariables {
  readonly id: string;
}

export interface ReportAnswer {
  readonly report: {
    readonly id: string;
    readonly year: number;
    readonly title: string | null;
    readonly body: string | null;
    readonly publishedOn: string | null;
    readonly issuers: readonly string[];
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
    readonly level: "COUNTY" | "DEPARTMENT" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "ZONE";
    readonly source: string;
    readonly text: string;
    readonly extractorVersion: string;
    readonly lexiconVersion: string;
    readonly inferred: readonly {
      readonly fact: string;
      readonly how: string;
    }[];
    readonly sections: readonly {
      readonly id: string;
      readonly depth: number;
      readonly heading: string;
      readonly number: string | null;
      readonly start: number;
      readonly end: number;
      readonly role: "ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM";
    }[];
    readonly sentences: readonly {
      readonly id: string;
      readonly start: number;
      readonly end: number;
      readonly role: "ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM";
    }[];
    readonly organizations: readonly {
      readonly id: string;
      readonly name: string;
    }[];
  } | null;
}

export const reportQuery: Typed<ReportAnswer, ReportVariables> = {
  name: "Report",
  text: `# 一份报告：全文、章节、句子。
query Report(\$id: ID!) {
  report(id: \$id) {
    ...Paper
    level
    source
    text
    extractorVersion
    lexiconVersion
    inferred {
      fact
      how
    }
    sections {
      id
      depth
      heading
      number
      start
      end
      role
    }
    sentences {
      id
      start
      end
      role
    }
    organizations {
      id
      name
    }
  }
}

fragment Paper on Report {
  id
  year
  title
  body
  publishedOn
  issuers
  locality {
    ...Place
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
