/** Words of the matrix (矩阵). */
export const matrix = {
  title: "谁做了什么",
  titles: { measures: "谁做了什么", figures: "各地数据" } as Readonly<Record<string, string>>,
  leads: {
    measures: "行是地区，列是举措；点格看原句，方向键移动。",
    figures: "行是地区，列是指标，一列一个单位；数值照原文，横条只在本列内比较，点数值看原句。",
  } as Readonly<Record<string, string>>,
  firstYear: "数字为最早年度的后两位",
  comingFigures: (come: number, all: number) => `已取 ${come} / ${all} 条数据…`,
  tooManyFigures: (shown: number, all: number, since: number | null) =>
    since === null
      ? `数据共 ${all} 条，只取了 ${shown} 条；请用范围或主题收窄。`
      : `数据共 ${all} 条，只取了 ${since} 年以来的 ${shown} 条；更早的请选年度，或用范围、主题收窄。`,
  noFigures: "这个范围内没有可比的数据。请放宽范围、主题或年度。",
  sortBy: (name: string, unit: string) => `按${name}（${unit}）由多到少排列`,
  within: "范围",
  anyPlace: "限定到某地",
  theme: "主题",
  everyTheme: "各主题",
  year: "年度",
  everyYear: "各年",
  country: "全国",
  order: "排列",
  orders: { like: "按相近程度", tree: "按地区", year: "按最早年度" } as Readonly<Record<string, string>>,
  tabs: { measures: "举措", figures: "数据" } as Readonly<Record<string, string>>,
  columns: (n: number) => `举措 ${n} 项`,
  rows: (n: number) => `地区 ${n} 个`,
  named: (n: number) => `${n} 个地区提到`,
  reports: (years: string, n: number) => `报告：${years} · 列出的举措中提到 ${n} 项`,
  coming: (come: number, all: number) => `已取 ${come} / ${all} 个地区…`,
  empty: "这个范围内没有报告，或报告没有提到举措。请放宽范围、主题或年度。",
  everything: "看全部",
  tooManyPlaces: (shown: number, all: number) => `共有 ${all} 个地区，只列前 ${shown} 个；请用范围收窄。`,
};
