import type { Terminal } from "./terminal.js";

/** Everything that the verbs say in one language; faults and errors are bilingual by themselves. */
export type Words = typeof ENGLISH;

export const words = (terminal: Pick<Terminal, "language">): Words => (terminal.language === "zh" ? CHINESE : ENGLISH);

const ENGLISH = {
  reading: "reading",
  read: "read",
  outcome: {
    new: "new",
    replaced: "replaced",
    same: "unchanged",
    duplicate: "duplicate, not taken",
    "dry-run": "would be stored",
    failed: "failed",
  },
  interrupted: (left: number): string =>
    `Stopped. The report in hand is stored; ${left} ${left === 1 ? "file is" : "files are"} left. Run the same command again: what is stored is skipped.`,
  speed: (files: number, seconds: number): string =>
    `${files} ${files === 1 ? "file" : "files"} in ${seconds.toFixed(1)} s, ${(files / Math.max(seconds, 0.001)).toFixed(1)} a second.`,
  seeding: (n: number): string => `The store is empty: reading the ${n} reports that come with the program.`,
  nothingStored: "The graph has no reports yet: fazhi ingest PATH",
  kinds: {
    localities: "places known",
    reportingLocalities: "places with a report",
    reports: "reports",
    programs: "measures known",
    namedPrograms: "measures named",
    policyDocuments: "documents known",
    citedDocuments: "documents cited",
    observations: "figures",
    adoptions: "adoptions",
    indicators: "indicators",
    organizations: "organizations",
    citations: "citations",
    sentences: "sentences",
  } as Readonly<Record<string, string>>,
  store: "store",
  engine: "engine",
  versions: { format: "store format", schema: "schema", gazetteer: "gazetteer", lexicon: "lexicon", extractor: "extractor" } as Readonly<
    Record<string, string>
  >,
  versionOf: (name: string): string => `${name} version`,
  removed: (id: string): string => `${id} removed`,
  noReport: (id: string): string => `${id}: there is no such report. fazhi export adoptions.csv lists the ids.`,
  score: { report: "report", kind: "kind", pooled: "all reports" },
  missed: "missed",
  wrong: "wrong",
  line: (n: number): string => `line ${n}`,
  fieldsRight: "report fields: all right",
  fieldWrong: (field: string, want: string, is: string): string => `report field ${field}: should be ${want}, is ${is}`,
  written: (file: string): string => `written to ${file}`,
  noGold: (file: string): string => `${file}: the gold has no file of this name; the page stands without.`,
};

const CHINESE: Words = {
  reading: "读取",
  read: "已读",
  outcome: { new: "新增", replaced: "已替换", same: "未变", duplicate: "重复，未存", "dry-run": "可写入", failed: "失败" },
  interrupted: (left) => `已停止。手头的报告已写完，还剩 ${left} 个文件。重新运行同一命令即可继续，已存的会跳过。`,
  speed: (files, seconds) => `${files} 个文件，用时 ${seconds.toFixed(1)} 秒，每秒 ${(files / Math.max(seconds, 0.001)).toFixed(1)} 个。`,
  seeding: (n) => `存储为空，先读入随附的 ${n} 份报告。`,
  nothingStored: "图谱里还没有报告：fazhi ingest 路径",
  kinds: {
    localities: "已知地区",
    reportingLocalities: "有报告的地区",
    reports: "报告",
    programs: "已知举措",
    namedPrograms: "报告提到的举措",
    policyDocuments: "已知文件",
    citedDocuments: "报告引用的文件",
    observations: "数据",
    adoptions: "落实记录",
    indicators: "指标",
    organizations: "机构",
    citations: "引用",
    sentences: "句子",
  },
  store: "存储",
  engine: "引擎",
  versions: { format: "存储格式", schema: "结构", gazetteer: "地名库", lexicon: "词库", extractor: "抽取程序" },
  versionOf: (name) => `${name}版本`,
  removed: (id) => `${id} 已移除`,
  noReport: (id) => `${id}：没有这份报告。fazhi export adoptions.csv 可查看编号。`,
  score: { report: "报告", kind: "类别", pooled: "合计" },
  missed: "漏",
  wrong: "错",
  line: (n) => `第 ${n} 行`,
  fieldsRight: "报告信息：全对",
  fieldWrong: (field, want, is) => `报告信息 ${field}：应为 ${want}，得到 ${is}`,
  written: (file) => `已写入 ${file}`,
  noGold: (file) => `${file}：人工标注中没有这个文件名，页面上不作对照。`,
};
