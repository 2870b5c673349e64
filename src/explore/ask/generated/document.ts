// Written from queries/document.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface DocumentVariables {
  readonly id: string;
}

export interface DocumentAnswer {
  readonly policyDocument: {
    readonly id: string;
    readonly title: string;
    readonly titles: readonly string[];
    readonly aliases: readonly string[];
    readonly kind: "LAW" | "LIST" | "LOCAL_REGULATION" | "MEASURES" | "NOTICE" | "OPINION" | "OTHER" | "OUTLINE" | "PLAN" | "REGULATION" | "RULE";
    readonly docNumber: string | null;
    readonly year: number | null;
    readonly curated: boolean;
    readonly citedByPlaces: number;
    readonly issuedBy: readonly ({
      readonly basis: "REPORT" | "TITLE";
      readonly year: number | null;
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
      readonly report: {
        readonly id: string;
      } | null;
      readonly evidence: readonly {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly prefix: string;
        readonly suffix: string;
      }[];
    })[];
    readonly ISSUED: {
      readonly totalCount: number;
    };
    readonly IMPLEMENTED: {
      readonly totalCount: number;
    };
    readonly STUDIED: {
      readonly totalCount: number;
    };
    readonly EVALUATED: {
      readonly totalCount: number;
    };
    readonly CLEANED: {
      readonly totalCount: number;
    };
    readonly PLANNED: {
      readonly totalCount: number;
    };
    readonly CITED: {
      readonly totalCount: number;
    };
  } | null;
  readonly neighbourhood: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: "INDICATOR" | "LOCALITY" | "OBSERVATION" | "ORGANIZATION" | "POLICY_DOCUMENT" | "PROGRAM" | "REPORT" | "SECTION" | "SENTENCE" | "THEME";
      readonly label: string;
    }[];
  } | null;
}

export const documentQuery: Typed<DocumentAnswer, DocumentVariables> = {
  name: "Document",
  text: `# 一份文件：是什么，谁发的，各种说法有多少，哪些举措以它为依据。
query Document(\$id: ID!) {
  policyDocument(id: \$id) {
    id
    title
    titles
    aliases
    kind
    docNumber
    year
    curated
    citedByPlaces
    issuedBy {
      basis
      year
      locality {
        ...Place
      }
      report {
        id
      }
      evidence {
        ...Words
      }
    }
    ISSUED: citations(filter: { relations: [ISSUED] }) {
      totalCount
    }
    IMPLEMENTED: citations(filter: { relations: [IMPLEMENTED] }) {
      totalCount
    }
    STUDIED: citations(filter: { relations: [STUDIED] }) {
      totalCount
    }
    EVALUATED: citations(filter: { relations: [EVALUATED] }) {
      totalCount
    }
    CLEANED: citations(filter: { relations: [CLEANED] }) {
      totalCount
    }
    PLANNED: citations(filter: { relations: [PLANNED] }) {
      totalCount
    }
    CITED: citations(filter: { relations: [CITED] }) {
      totalCount
    }
  }
  neighbourhood(id: \$id, depth: 1, types: [FOUNDED_ON], kinds: [PROGRAM, POLICY_DOCUMENT], limit: 100) {
    nodes {
      id
      kind
      label
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

fragment Words on Evidence {
  quote
  start
  end
  prefix
  suffix
}
`,
};
