// Written from queries/about.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface AboutVariables {
  readonly none?: never;
}

export interface AboutAnswer {
  readonly statistics: {
    readonly engine: string;
    readonly lexiconVersion: string | null;
    readonly gazetteerVersion: string | null;
    readonly extractorVersions: readonly string[];
    readonly localities: number;
    readonly reportingLocalities: number;
    readonly reports: number;
    readonly sentences: number;
    readonly programs: number;
    readonly namedPrograms: number;
    readonly adoptions: number;
    readonly policyDocuments: number;
    readonly citedDocuments: number;
    readonly citations: number;
    readonly indicators: number;
    readonly observations: number;
    readonly organizations: number;
  };
}

export const aboutQuery: Typed<AboutAnswer, AboutVariables> = {
  name: "About",
  text: `# 数据与版本；数据集版本另问，首次要算遍全库。
query About {
  statistics {
    engine
    lexiconVersion
    gazetteerVersion
    extractorVersions
    localities
    reportingLocalities
    reports
    sentences
    programs
    namedPrograms
    adoptions
    policyDocuments
    citedDocuments
    citations
    indicators
    observations
    organizations
  }
}
`,
};
