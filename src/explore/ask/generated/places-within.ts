// Written from queries/places-within.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlacesWithinVariables {
  readonly within: string;
  readonly after?: string | null | undefined;
}

export interface PlacesWithinAnswer {
  readonly localities: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly fullName: string;
      readonly level: "COUNTRY" | "COUNTY" | "PREFECTURE" | "PROVINCE" | "TOWNSHIP" | "VILLAGE";
      readonly ancestors: readonly {
        readonly id: string;
        readonly name: string;
      }[];
      readonly reports: {
        readonly totalCount: number;
      };
    }[];
  };
}

export const placesWithinQuery: Typed<PlacesWithinAnswer, PlacesWithinVariables> = {
  name: "PlacesWithin",
  text: `# 某地所辖、有报告的地区。
query PlacesWithin(\$within: ID!, \$after: String) {
  localities(filter: { within: \$within, hasReport: true }, first: 100, after: \$after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Place
      reports {
        totalCount
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
