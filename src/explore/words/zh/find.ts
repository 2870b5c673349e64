/** Words of the search (搜索). */
export const find = {
  results: (n: number, text: string) => `“${text}”：${n} 条`,
  none: (text: string) => `没有找到“${text}”。可换个说法，少打几个字，或用拼音首字母，如 yts、yingtan。`,
  blank: "请在上方输入要找的地区、举措、文件、指标，或原句里的词。",
  nothingHere: (text: string) => `这个范围内没有找到“${text}”。请放宽地区或年度。`,
  narrow: "限定范围",
  within: "限定到某地及其所辖",
  everywhere: "不限地区",
  anywhere: "不限地区和年度",
  from: "年度 起",
  to: "止",
  kinds: "结果类别",
  recent: "最近看过",
  suggested: "可以试试",
  all: "查看全部结果",
  adopters: (n: number) => `${n} 个地区实施`,
  citing: (n: number) => `${n} 个地区引用`,
};
