// Written from queries/dataset.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface DatasetVariables {
  readonly none?: never;
}

export interface DatasetAnswer {
  readonly statistics: {
    readonly datasetVersion: string;
  };
}

export const datasetQuery: Typed<DatasetAnswer, DatasetVariables> = {
  name: "Dataset",
  text: `# 数据集版本，引用时注明。
query Dataset {
  statistics {
    datasetVersion
  }
}
`,
};
