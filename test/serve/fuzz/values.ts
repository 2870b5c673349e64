/* What arguments and conditions are filled with (取值): names that the five reports hold, a few that nothing bears. */

const places = [
  "鹰潭市",
  "loc-360600",
  "太原",
  "140100",
  "江西省鹰潭市",
  "阜城县",
  "钟楼区",
  "禹王台区",
  "江苏省",
  "河北省",
  "loc-000000",
  "余江区",
  "无此地",
];
const measures = ["三项制度", "prog-法律明白人", "双随机、一公开", "行政执法公示", "谁执法谁普法", "放管服改革", "无此举措"];
const indicators = ["行政复议案件受理", "ind-行政复议案件审结", "法律咨询", "行政复议申请收到", "无此指标"];
const documents = ["pol-法治政府建设实施纲要(2021-2025年)", "pol-民法典", "pol-无"];
const reports = ["rep-360600-2023", "rep-140100-2021", "rep-131128-2022", "rep-320404-2020", "rep-410205-2022", "rep-1-1"];
const themes = ["theme-enforcement", "theme-disputes", "theme-legal-education", "theme-x"];
/** Each in fewer than a hundred places. */
const words = ["三项制度", "无人律所", "复议 案件", '"双随机"', "法律明白人", "yingtan", "鷹潭", "𠮷"];

/** By the name of the argument or condition, `Type.name` or `field.name` before the plain name. */
export const STRINGS: Readonly<Record<string, readonly string[]>> = {
  "locality.id": places,
  "locality.name": ["鹰潭", "太原市", "余江县", "无此地"],
  "locality.code": ["360600", "410205", "999999"],
  "program.id": measures,
  "program.name": measures,
  "indicator.id": indicators,
  "indicator.name": indicators,
  "policyDocument.id": documents,
  title: ["行政处罚法", "《法治政府建设实施纲要（2021—2025年）》", "无"],
  docNumber: ["汴发〔2022〕8号", "汴发[2022]8号", "无〔1〕1号"],
  docNumbers: ["汴发〔2022〕8号"],
  "report.id": reports,
  body: ["司法局", "市司法局"],
  "node.id": [...reports, "loc-360600", "prog-三项制度", "ind-行政复议案件受理", "theme-disputes", ...documents, "x"],
  ids: [...reports, "loc-360600", "prog-三项制度", "ind-行政复议案件受理", "theme-disputes", ...documents, "x"],
  "neighbourhood.id": ["三项制度", "鹰潭市", "行政复议案件受理", ...reports],
  "path.from": ["太原市", "三项制度", "鹰潭市"],
  "path.to": ["阜城县", "法律明白人", "钟楼区"],
  program: measures,
  programs: measures,
  locality: places,
  localities: places,
  within: places,
  citedWithin: places,
  adoptedWithin: places,
  issuedBy: places,
  indicators,
  themes,
  text: words,
  nameContains: ["行政", "鹰", "制度"],
  titleContains: ["法治", "方案", "条例"],
  metricContains: ["案件", "行政"],
  units: ["件", "元", "人次"],
  scope: ["市本级", "全市"],
  rule: ["lexicon", "quoted-head-noun"],
  "DateRange.from": ["2021", "2022-03", "2023-03-10"],
  "DateRange.to": ["2022", "2023-03", "2024-12-31"],
  "MomentRange.from": ["2026-11-24", "2027"],
  "MomentRange.to": ["2026", "2026-11-24"],
};

export const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  "search.first": [100],
  first: [1, 2, 3, 5, 10],
  last: [1, 2, 5],
  limit: [1, 10, 60],
  depth: [1, 2],
  maxLength: [2, 4, 6],
  year: [2021, 2022, 2023],
  years: [2020, 2021, 2022, 2023],
  "changes.from": [2020, 2021],
  "changes.to": [2022, 2023],
  from: [2019, 2021, 2022, 2024],
  to: [2020, 2022, 2023],
  minBoth: [1, 2, 4],
  min: [0, 1, 2, 100],
  max: [1, 3, 1_000],
};
