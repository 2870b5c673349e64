/** Words of a policy document (政策文件). */
export const document = {
  titles: "文中写法",
  issuedBy: "发文",
  national: "中央或国家机关文件，或未知发文地区",
  cited: (n: number) => `${n} 个地区的报告提到`,
  basis: { REPORT: "该地报告自述", TITLE: "标题冠有地名" } as Readonly<Record<string, string>>,
  table: "各报告的说法",
  founding: "以它为依据的举措",
  none: "还没有报告提到它。",
  noneOf: "没有这种说法的记录。",
  every: "全部",
};
