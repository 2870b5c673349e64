// Written from queries/evidence.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface EvidenceVariables {
  readonly id: string;
}

export interface EvidenceAnswer {
  readonly node: {
    readonly __typename: "Adoption";
    readonly id: string;
    readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
    readonly year: number;
    readonly plannedFor: number | null;
    readonly program: {
      readonly id: string;
      readonly name: string;
    };
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
    };
    readonly evidence: readonly {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly rule: string | null;
      readonly section: readonly string[];
      readonly sentence: {
        readonly id: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly order: number;
        readonly section: {
          readonly sentences: readonly {
            readonly id: string;
            readonly text: string;
            readonly order: number;
          }[];
        };
      };
    }[];
  } | {
    readonly __typename: "Citation";
    readonly id: string;
    readonly relation: "CITED" | "CLEANED" | "EVALUATED" | "IMPLEMENTED" | "ISSUED" | "PLANNED" | "STUDIED";
    readonly title: string;
    readonly docNumber: string | null;
    readonly policyDocument: {
      readonly id: string;
      readonly title: string;
    };
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
    };
    readonly evidence: readonly {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly rule: string | null;
      readonly section: readonly string[];
      readonly sentence: {
        readonly id: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly order: number;
        readonly section: {
          readonly sentences: readonly {
            readonly id: string;
            readonly text: string;
            readonly order: number;
          }[];
        };
      };
    }[];
  } | {
    readonly __typename: "Indicator";
    readonly id: string;
  } | {
    readonly __typename: "Locality";
    readonly id: string;
  } | {
    readonly __typename: "Observation";
    readonly id: string;
    readonly metric: string;
    readonly rawValue: string;
    readonly unit: string;
    readonly scope: string | null;
    readonly indicator: {
      readonly id: string;
      readonly name: string;
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
    };
    readonly evidence: readonly {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly rule: string | null;
      readonly section: readonly string[];
      readonly sentence: {
        readonly id: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly order: number;
        readonly section: {
          readonly sentences: readonly {
            readonly id: string;
            readonly text: string;
            readonly order: number;
          }[];
        };
      };
    }[];
  } | {
    readonly __typename: "Organization";
    readonly id: string;
  } | {
    readonly __typename: "PolicyDocument";
    readonly id: string;
  } | {
    readonly __typename: "Program";
    readonly id: string;
  } | {
    readonly __typename: "Report";
    readonly id: string;
  } | {
    readonly __typename: "Section";
    readonly id: string;
  } | {
    readonly __typename: "Sentence";
    readonly id: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly role: "ACHIEVEMENT" | "PLAN" | "PREAMBLE" | "PROBLEM";
    readonly order: number;
    readonly section: {
      readonly path: readonly string[];
      readonly sentences: readonly {
        readonly id: string;
        readonly text: string;
        readonly order: number;
      }[];
    };
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
    };
  } | {
    readonly __typename: "Theme";
    readonly id: string;
  } | null;
}

export const evidenceQuery: Typed<EvidenceAnswer, EvidenceVariables> = {
  name: "Evidence",
  text: `# 一条事实的全部原句：采纳记录、引用、数据或句子。
fragment Proof on Evidence {
  quote
  start
  end
  rule
  section
  sentence {
    id
    text
    start
    end
    order
    section {
      sentences {
        id
        text
        order
      }
    }
  }
}

query Evidence(\$id: ID!) {
  node(id: \$id) {
    __typename
    id
    ... on Adoption {
      status
      year
      plannedFor
      program {
        id
        name
      }
      locality {
        ...Place
      }
      report {
        ...Paper
      }
      evidence {
        ...Proof
      }
    }
    ... on Citation {
      relation
      title
      docNumber
      policyDocument {
        id
        title
      }
      report {
        ...Paper
      }
      evidence {
        ...Proof
      }
    }
    ... on Observation {
      metric
      rawValue
      unit
      scope
      indicator {
        id
        name
      }
      locality {
        ...Place
      }
      report {
        ...Paper
      }
      evidence {
        ...Proof
      }
    }
    ... on Sentence {
      text
      start
      end
      role
      order
      section {
        path
        sentences {
          id
          text
          order
        }
      }
      report {
        ...Paper
      }
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
