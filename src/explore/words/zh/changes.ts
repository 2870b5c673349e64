/** Words of the changes between two years (逐年变化). */
export const changes = {
  title: (place: string) => `${place}：两年之间`,
  from: "前一年",
  to: "后一年",
  begun: "新称已实施",
  gone: "不再提及",
  named: "仅计划、不足或提及",
  kept: "两年均已实施",
  plans: "前一年的计划及其结果",
  planSentences: "前一年安排的原文",
  figures: "数据升降",
  missing: (years: string, have: string) => `${years}没有该地区的报告，无从比较；库中有：${have}。`,
  none: "无",
  direction: { UP: "升", DOWN: "降", SAME: "平", UNCLEAR: "须看原文" } as Readonly<Record<string, string>>,
  noReports: "该地区在库中没有报告，无从比较。",
};
