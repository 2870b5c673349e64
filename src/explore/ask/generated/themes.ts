// Written from queries/themes.graphql; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ThemesVariables {
  readonly none?: never;
}

export interface ThemesAnswer {
  readonly themes: readonly {
    readonly id: string;
    readonly name: string;
  }[];
}

export const themesQuery: Typed<ThemesAnswer, ThemesVariables> = {
  name: "Themes",
  text: `# 全部主题。
query Themes {
  themes {
    id
    name
  }
}
`,
};
