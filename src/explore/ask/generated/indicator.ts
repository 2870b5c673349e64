// Written from queries/indicator.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface IndicatorVariables {
  readonly id: string;
  readonly within?: string | null | undefined;
  readonly levels?: readonly ("COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE")[] | null | undefined;
  readonly first?: number | undefined;
  readonly after?: string | null | undefined;
}

export interface IndicatorAnswer {
  readonly indicator: {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly unit: string;
    readonly valueType: "AMOUNT" | "AREA" | "COUNT" | "LENGTH" | "OTHER" | "RANK" | "RATE" | "TIME";
    readonly theme: {
      readonly name: string;
    } | null;
    readonly series: {
      readonly years: readonly number[];
      readonly hasMore: boolean;
      readonly lines: readonly {
        readonly unit: string;
        readonly scope: string | null;
        readonly cumulative: boolean;
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
        readonly points: readonly {
          readonly year: number;
          readonly state: "GIVEN" | "NO_REPORT" | "SILENT";
          readonly value: number | null;
          readonly approximation: string | null;
          readonly conflicting: boolean;
          readonly observations: readonly {
            readonly id: string;
            readonly rawValue: string;
          }[];
        }[];
      }[];
    };
  } | null;
}

export const indicatorQuery: Typed<IndicatorAnswer, IndicatorVariables> = {
  name: "Indicator",
  text: `# 一项指标：是什么，各地各年的数据；单位、口径不同的分开列。
query Indicator(\$id: ID!, \$within: ID, \$levels: [Level!], \$first: Int! = 100, \$after: ID) {
  indicator(id: \$id) {
    id
    name
    aliases
    unit
    valueType
    theme {
      name
    }
    series(within: \$within, levels: \$levels, first: \$first, after: \$after) {
      years
      hasMore
      lines {
        unit
        scope
        cumulative
        locality {
          ...Place
        }
        points {
          year
          state
          value
          approximation
          conflicting
          observations {
            id
            rawValue
          }
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
