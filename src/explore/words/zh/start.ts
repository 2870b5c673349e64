/** Words of the start page (首页). */
export const start = {
  lead: "各地法治政府建设年度报告，读成一张图：谁做了什么、哪一年、原文怎么说。",
  counts: (n: Readonly<Record<string, string>>) =>
    `现有 ${n["places"]} 个地区的 ${n["reports"]} 份报告、${n["sentences"]} 句原文，读出 ${n["programs"]} 项举措、${n["documents"]} 份文件、${n["figures"]} 条数据。`,
  empty: "库中还没有报告。运行 fazhi ingest 报告文件，或 npm start 载入随附的五份报告，本页即会显示。",
  reports: "最新报告",
  programs: "实施地区最多的举措",
  documents: "引用地区最多的文件",
  places: "有报告的地区",
  questions: "可以这样问",
  places_n: (n: number) => `${n} 个地区`,
};
