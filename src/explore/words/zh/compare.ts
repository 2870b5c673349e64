/** Words of the comparison (比较). */
export const compare = {
  title: "比较",
  lead: "选二至六个地区并列：不同的在前，相同的收起。",
  add: "添加地区",
  remove: (name: string) => `移除${name}`,
  differing: (n: number) => `不同的举措 ${n} 项`,
  same: (n: number) => `都已实施的举措 ${n} 项`,
  figures: "数据",
  reported: (years: string) => `报告年度：${years}`,
  empty: "在上面添加至少两个地区。有报告的地区有：",
  notFound: (names: string) => `没有找到：${names}`,
  full: "至多六个地区。",
};
