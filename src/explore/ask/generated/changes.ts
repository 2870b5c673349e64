// Written from queries/changes.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ChangesVariables {
  readonly locality: string;
  readonly from: number;
  readonly to: number;
}

export interface ChangesAnswer {
  readonly changes: {
    readonly from: number;
    readonly to: number;
    readonly reportedYears: readonly number[];
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
    readonly begun: readonly ({
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly stateBefore: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly stateAfter: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly firstYear: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    })[] | null;
    readonly noLongerMentioned: readonly ({
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly stateBefore: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly stateAfter: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly firstYear: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    })[] | null;
    readonly nowOnlyNamed: readonly ({
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly stateBefore: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly stateAfter: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly firstYear: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    })[] | null;
    readonly kept: readonly ({
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly stateBefore: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly stateAfter: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly firstYear: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    })[] | null;
    readonly plans: readonly ({
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly stateBefore: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly stateAfter: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
      readonly firstYear: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        readonly year: number;
        readonly evidence: readonly {
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly prefix: string;
          readonly suffix: string;
        }[];
      }[];
    })[] | null;
    readonly planSentences: readonly {
      readonly id: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly report: {
        readonly id: string;
      };
    }[] | null;
    readonly figures: readonly {
      readonly indicator: {
        readonly id: string;
        readonly name: string;
      };
      readonly direction: "DOWN" | "SAME" | "UNCLEAR" | "UP";
      readonly period: "ANNUAL" | "AS_OF" | "CUMULATIVE" | null;
      readonly unit: string;
      readonly scope: string | null;
      readonly difference: number | null;
      readonly ratio: number | null;
      readonly before: readonly {
        readonly id: string;
        readonly rawValue: string;
        readonly baseValue: number;
      }[];
      readonly after: readonly {
        readonly id: string;
        readonly rawValue: string;
        readonly baseValue: number;
      }[];
    }[] | null;
  } | null;
}

export const changesQuery: Typed<ChangesAnswer, ChangesVariables> = {
  name: "Changes",
  text: `# 一地两年之间：新有的、不再提及的、延续的举措，数据升降，前一年的计划后来怎样。
fragment Changed on MeasureChange {
  program {
    id
    name
    theme {
      name
    }
  }
  stateBefore
  stateAfter
  firstYear
  before {
    id
    status
    year
    evidence {
      ...Words
    }
  }
  after {
    id
    status
    year
    evidence {
      ...Words
    }
  }
}

query Changes(\$locality: ID!, \$from: Int!, \$to: Int!) {
  changes(locality: \$locality, from: \$from, to: \$to) {
    from
    to
    reportedYears
    locality {
      ...Place
    }
    begun {
      ...Changed
    }
    noLongerMentioned {
      ...Changed
    }
    nowOnlyNamed {
      ...Changed
    }
    kept {
      ...Changed
    }
    plans {
      ...Changed
    }
    planSentences {
      id
      text
      start
      end
      report {
        id
      }
    }
    figures {
      indicator {
        id
        name
      }
      direction
      period
      unit
      scope
      difference
      ratio
      before {
        id
        rawValue
        baseValue
      }
      after {
        id
        rawValue
        baseValue
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

fragment Words on Evidence {
  quote
  start
  end
  prefix
  suffix
}
`,
};
