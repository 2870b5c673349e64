import type { GoldVerdict, ItemKind } from "./kinds.js";

/** A word in Chinese, and in English for readers who need it. */
export type Word = readonly [chinese: string, english: string];

export const KINDS: Readonly<Record<ItemKind, Word>> = {
  program: ["举措", "measures"],
  document: ["文件", "documents"],
  figure: ["数据", "figures"],
  organization: ["机构", "bodies"],
  place: ["地区", "places"],
  problem: ["问题", "problems"],
  plan: ["计划", "plans"],
};

/** Values of the reading (docs/extraction.md) as a reader of the page says them; what is not listed stays as it is. */
export const said = (value: string): string => VALUES[value] ?? value;

const VALUES: Readonly<Record<string, string>> = {
  implemented: "已实施",
  planned: "计划",
  problem: "问题",
  cited: "提及",
  issued: "制定",
  evaluated: "评估",
  cleaned: "清理",
  studied: "学习",
  achievement: "成效",
  preamble: "开头",
  plan: "计划",
  annual: "当年",
  cumulative: "累计",
  "as-of": "截至",
  province: "省级",
  prefecture: "地级",
  county: "县级",
  township: "乡级",
  zone: "开发区",
  department: "部门",
  LAW: "法律",
  REGULATION: "行政法规",
  LOCAL_REGULATION: "地方性法规",
  RULE: "规章",
  OUTLINE: "纲要",
  PLAN: "规划计划",
  NOTICE: "通知",
  OPINION: "意见",
  MEASURES: "办法措施",
  LIST: "清单",
  INSTITUTION: "制度",
  CAMPAIGN: "专项行动",
  PROJECT: "项目工程",
  REFORM: "改革",
  PLATFORM: "平台",
  SERVICE: "服务",
  BRAND: "品牌",
  PILOT: "试点",
  OTHER: "其他",
  true: "是",
  false: "否",
  text: "据正文",
  issuer: "据落款",
  published: "据发布日期",
  given: "由用户给出",
};

export const FIELDS: Readonly<Record<string, string>> = {
  relation: "关系",
  issuedHere: "本地制定",
  docNumber: "文号",
  status: "状态",
  unit: "单位",
  metric: "指标表述",
  role: "所在部分",
  locality: "地区",
  year: "年份",
  publishedOn: "发布日期",
  level: "级别",
  body: "部门",
  parents: "上级地区",
};

/** What gold says of an item. */
export const VERDICTS: Readonly<Record<GoldVerdict["verdict"] | "missed", Word>> = {
  equal: ["相符", "equal"],
  wrong: ["误抽", "not in the gold"],
  doubtful: ["存疑不计", "doubtful, not counted"],
  missed: ["漏抽", "missed"],
};
