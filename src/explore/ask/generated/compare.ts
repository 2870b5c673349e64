// Written from queries/compare.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface CompareVariables {
  readonly localities: readonly (string)[];
  readonly years?: readonly (number)[] | null | undefined;
}

export interface CompareAnswer {
  readonly compare: {
    readonly years: readonly number[];
    readonly notFound: readonly string[];
    readonly places: readonly {
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
      readonly reportedYears: readonly number[];
      readonly missingYears: readonly number[];
      readonly onlyCount: number;
    }[];
    readonly measureCount: number;
    readonly sharedCount: number;
    readonly measures: readonly ({
      readonly implementedBy: number;
      readonly program: {
        readonly id: string;
        readonly name: string;
        readonly theme: {
          readonly name: string;
        } | null;
      };
      readonly cells: readonly {
        readonly state: "CITED" | "IMPLEMENTED" | "NO_REPORT" | "PLANNED" | "PROBLEM" | "SILENT";
        readonly adoptions: readonly {
          readonly id: string;
          readonly year: number;
          readonly status: "CITED" | "IMPLEMENTED" | "PLANNED" | "PROBLEM";
        }[];
      }[];
    })[];
    readonly figures: readonly {
      readonly indicator: {
        readonly id: string;
        readonly name: string;
      };
      readonly cells: readonly {
        readonly state: "GIVEN" | "NO_REPORT" | "SILENT";
        readonly observations: readonly {
          readonly id: string;
          readonly year: number | null;
          readonly rawValue: string;
          readonly baseValue: number;
          readonly baseUnit: string;
          readonly scope: string | null;
        }[];
      }[];
    }[];
  };
}

export const compareQuery: Typed<CompareAnswer, CompareVariables> = {
  name: "Compare",
  text: `# 几个地区并列：共有的举措、仅一地有的举措、数据；没有报告与未提及分开。
query Compare(\$localities: [ID!]!, \$years: [Int!]) {
  compare(localities: \$localities, years: \$years) {
    years
    notFound
    places {
      locality {
        ...Place
      }
      reportedYears
      missingYears
      onlyCount
    }
    measureCount
    sharedCount
    measures(first: 500) {
      implementedBy
      program {
        id
        name
        theme {
          name
        }
      }
      cells {
        state
        adoptions {
          id
          year
          status
        }
      }
    }
    figures(first: 100) {
      indicator {
        id
        name
      }
      cells {
        state
        observations {
          id
          year
          rawValue
          baseValue
          baseUnit
          scope
        }
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
