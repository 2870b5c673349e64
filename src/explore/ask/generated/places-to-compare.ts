// Written from queries/places-to-compare.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface PlacesToCompareVariables {
  readonly none?: never;
}

export interface PlacesToCompareAnswer {
  readonly all: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly fullName: string;
    }[];
  };
  readonly prefectures: {
    readonly nodes: readonly {
      readonly id: string;
      readonly fullName: string;
    }[];
  };
}

export const placesToCompareQuery: Typed<PlacesToCompareAnswer, PlacesToCompareVariables> = {
  name: "PlacesToCompare",
  text: `# 可供比较的地区：有报告的共多少，先列各地级市，再列其他。
query PlacesToCompare {
  all: localities(filter: { hasReport: true }, first: 30) {
    totalCount
    nodes {
      id
      fullName
    }
  }
  prefectures: localities(filter: { hasReport: true, levels: [PREFECTURE] }, first: 30) {
    nodes {
      id
      fullName
    }
  }
}
`,
};
