/** Words about the data (关于). */
export const about = {
  title: "关于这份数据",
  lead: "《法治政府建设年度报告》由各地政府逐年发布。本库逐句读出其中的举措、文件与数据，每一条都能回到原句。没有报告与报告未提及始终分开。",
  data: "数据",
  versions: "版本",
  dataset: "数据集",
  lexicon: "词库",
  gazetteer: "地名库",
  extractor: "抽取规则",
  engine: "存储",
  citing: "如何引用",
  citingText: (version: string) => `法治图谱（fazhi-graph），数据集版本 ${version}。引用具体事实时，请用原句栏中的“引用”，它指向报告本身。`,
  limits: "须知：数据由规则自动抽取，难免疏漏；请以原句与原报告为准。首次见于报告的年度不等于实际起始年度。",
  schema: "接口说明",
  download: "下载整库",
};
