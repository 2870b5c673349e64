/** Words of the matrix (矩阵). */
export const matrix = {
  title: "谁做了什么",
  lead: "行是地区，列是举措；点格看原句。空白为有报告而未提及，斜纹为没有报告。",
  within: "范围",
  theme: "主题",
  year: "年度",
  order: "排列",
  orders: { tree: "按地区", like: "按相近程度", year: "按最早年度" } as Readonly<Record<string, string>>,
  columns: (n: number) => `举措 ${n} 项`,
  rows: (n: number) => `地区 ${n} 个`,
  everyYear: "各年",
  country: "全国",
  empty: "这个范围内没有报告。请放宽范围、主题或年度。",
  tooMuch: (shown: number, all: number) => `采纳记录共 ${all} 条，只取了 ${shown} 条；请用范围、主题或年度收窄。`,
  tooManyPlaces: (shown: number, all: number) => `报告共 ${all} 份，只取了 ${shown} 份；请收窄范围。`,
};
