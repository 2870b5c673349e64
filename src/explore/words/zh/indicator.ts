/** Words of an indicator (指标). */
export const indicator = {
  none: "还没有报告给出这项数据。",
  ranked: (year: number) => `${year} 年各地`,
  lines: "历年",
  table: "数据与原句",
  open: "空心为约数",
  mixed: "单位或口径不同的分开列，不放在同一坐标上。",
  cumulative: "累计数",
  conflicting: "报告内数值不一",
  repeats: (n: number) => `文中出现 ${n} 次`,
  more: "地区较多，只列前 60 条序列；可在 GraphQL 中按地区筛选取全部。",
  state: { GIVEN: "有数据", SILENT: "未提及", NO_REPORT: "无报告" } as Readonly<Record<string, string>>,
};
