// Written from queries/place-year.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlaceYearVariables {
  readonly id: string;
}

export interface PlaceYearAnswer {
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
    readonly problems: readonly {
      readonly id: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }[];
    readonly plans: readonly {
      readonly id: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
    }[];
  } | null;
}

export const placeYearQuery: Typed<PlaceYearAnswer, PlaceYearVariables> = {
  name: "PlaceYear",
  text: `# 一个地区一年的报告：存在问题、下一步安排。举措、文件、数据见 ReportMeasures、ReportDocuments、ReportFigures。
query PlaceYear(\$id: ID!) {
  report(id: \$id) {
    ...Paper
    problems {
      id
      text
      start
      end
    }
    plans {
      id
      text
      start
      end
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
