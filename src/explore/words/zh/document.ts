/** Words of a policy document (政策文件). */
export const document = {
  titles: "文中写法",
  issuedBy: "发文",
  cited: (n: number) => `${n} 个地区的报告提到`,
  basis: { REPORT: "该地报告自述", TITLE: "标题冠有地名" } as Readonly<Record<string, string>>,
  table: "各报告的说法",
};
