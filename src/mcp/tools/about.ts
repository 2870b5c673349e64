import { tool } from "../tool.js";

/** What is in the graph at all: an assistant's first look. */
export const about = tool({
  name: "about_graph",
  title: "图谱概况",
  description:
    "图谱里有什么：报告、地区、举措、数据的数量，各年度报告数与地区数，数据版本（供引用）。回答“有没有、有多少”之前先看覆盖范围。What is in the graph: counts, reports and places by year, the version of the data to cite.",
  input: {},
  run: async (_asked, { ask }) => {
    const { statistics, groups } = await ask<About>("about", {});
    return {
      ...statistics,
      years: groups
        .map(({ keys, count, places }) => ({ year: Number(keys[0]?.label), reports: count, places }))
        .sort((a, b) => a.year - b.year),
    };
  },
});

interface About {
  readonly statistics: Readonly<Record<string, unknown>>;
  readonly groups: readonly {
    readonly keys: readonly { readonly label: string | null }[];
    readonly count: number;
    readonly places: number | null;
  }[];
}
