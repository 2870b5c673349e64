import { registerEnumType } from "type-graphql";

const WORDS = new Map<string, string>();

/** Registers a closed list of values, each with what it means. */
export function enumOf<V extends string>(name: string, description: string, values: Readonly<Record<V, string>>): { readonly [K in V]: K } {
  const names = Object.keys(values) as V[];
  const object = Object.fromEntries(names.map((value) => [value, value])) as { readonly [K in V]: K };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }])) as {
    [K in V]: { description: string };
  };
  registerEnumType(object, { name, description, valuesConfig });
  for (const value of names) WORDS.set(`${name}.${value}`, values[value].replace(/^[^\p{Script=Han}]*|。$/gu, ""));
  return object;
}

/** The Chinese word for a value of a closed list: 已实施 for IMPLEMENTED. */
export const chineseWord = (name: string, value: string): string | undefined => WORDS.get(`${name}.${value}`);

export const AdoptionStatus = enumOf("AdoptionStatus", "What a report says of a measure. 报告对举措的说法。", {
  IMPLEMENTED: "Told as done. 已实施。",
  PLANNED: "Named in a plan. 计划实施。",
  PROBLEM: "Named as a shortcoming. 存在不足。",
  CITED: "Named without either. 仅提及。",
});

export const Relation = enumOf("Relation", "What a report says was done with a document. 报告与文件的关系。", {
  ISSUED: "Made or issued. 制定、印发。",
  EVALUATED: "Evaluated afterwards. 后评估。",
  CLEANED: "Revised or repealed in a clean-up. 清理、修订、废止。",
  IMPLEMENTED: "Carried out. 贯彻落实。",
  STUDIED: "Studied or taught. 学习宣传。",
  PLANNED: "To be made or carried out. 计划制定或落实。",
  CITED: "Named. 提及。",
});

export const Role = enumOf("Role", "What a passage of a report does. 段落作用。", {
  PREAMBLE: "Leads in. 引言。",
  ACHIEVEMENT: "Tells what was done. 工作成效。",
  PROBLEM: "Admits a shortcoming. 存在问题。",
  PLAN: "Announces work. 下一步安排。",
});

export const Level = enumOf("Level", "Level of a place. 行政层级。", {
  COUNTRY: "The country. 国家。",
  PROVINCE: "Province, autonomous region, municipality. 省、自治区、直辖市。",
  PREFECTURE: "Prefecture, city. 地级。",
  COUNTY: "County, district, county-level city. 县级。",
  TOWNSHIP: "Township, town, street. 乡级。",
  VILLAGE: "Village, community. 村级。",
});

export const PlaceKind = enumOf("PlaceKind", "Kind of place. 地区类型。", {
  ADMINISTRATIVE: "Administrative division. 行政区划。",
  ZONE: "Zone that reports for itself. 开发区、高新区、新区、兵团等。",
});

export const ReportLevel = enumOf("ReportLevel", "Whose report it is. 报告层级。", {
  PROVINCE: "A province's. 省级政府。",
  PREFECTURE: "A city's. 地级市政府。",
  COUNTY: "A county's. 县级政府。",
  TOWNSHIP: "A township's. 乡镇、街道。",
  ZONE: "A zone's. 开发区等。",
  DEPARTMENT: "A department's. 部门。",
});

export const ProgramKind = enumOf("ProgramKind", "Kind of measure. 举措类型。", {
  INSTITUTION: "Institution, mechanism. 制度、机制。",
  CAMPAIGN: "Campaign, drive. 行动、活动。",
  PROJECT: "Project. 工程。",
  REFORM: "Reform. 改革。",
  PLATFORM: "Platform, window, hotline. 平台、窗口、热线。",
  SERVICE: "Service. 服务。",
  BRAND: "Brand. 品牌。",
  PILOT: "Pilot. 试点、示范。",
  OTHER: "Anything else. 其他。",
});

export const ProgramScope = enumOf("ProgramScope", "How far a measure reaches. 举措范围。", {
  NATIONAL: "Nationwide. 全国。",
  PROVINCIAL: "A province's. 省级。",
  LOCAL: "A place's own. 地方。",
  UNKNOWN: "Not known. 不详。",
});

export const DocumentKind = enumOf("DocumentKind", "Kind of document. 文件类型。", {
  LAW: "Law. 法律。",
  REGULATION: "Administrative regulation. 行政法规、党内法规。",
  LOCAL_REGULATION: "Local regulation. 地方性法规。",
  RULE: "Government or department rule. 规章。",
  OUTLINE: "Outline. 纲要。",
  PLAN: "Plan. 方案、规划、要点。",
  NOTICE: "Notice. 通知、公告。",
  OPINION: "Opinion. 意见。",
  MEASURES: "Measures, detailed rules. 办法、细则、规定。",
  LIST: "List, catalogue. 清单、目录。",
  OTHER: "Anything else. 其他。",
});

export const ValueType = enumOf("ValueType", "What kind of value an indicator has. 数值类型。", {
  COUNT: "Number of things. 数量。",
  AMOUNT: "Money. 金额。",
  RATE: "Share. 比率。",
  RANK: "Rank. 位次。",
  AREA: "Area. 面积。",
  LENGTH: "Length. 长度。",
  TIME: "Time. 时间。",
  OTHER: "Anything else. 其他。",
});

export const Period = enumOf("Period", "Time that a figure covers. 统计期间。", {
  ANNUAL: "The year. 当年。",
  CUMULATIVE: "Since a beginning. 累计。",
  AS_OF: "State on a day. 截至某日。",
});

export const IssuanceBasis = enumOf("IssuanceBasis", "What tells who issued a document. 发文主体的依据。", {
  REPORT: "The place's own report says so. 该地报告自述。",
  TITLE: "The title begins with the place's name. 标题冠有地名。",
});

export const Departments = enumOf("Departments", "Whether reports of departments count. 是否计入部门报告。", {
  INCLUDE: "With them. 计入。",
  EXCLUDE: "Without them. 不计入。",
  ONLY: "Only they. 仅部门报告。",
});

export const Direction = enumOf("Direction", "Direction of an order. 排序方向。", {
  ASC: "Smallest first. 升序。",
  DESC: "Largest first. 降序。",
});

export const AdoptionOrderField = enumOf("AdoptionOrderField", "What adoptions are sorted by. 采纳记录的排序字段。", {
  YEAR: "Year reported on. 年度。",
  LOCALITY: "Code of the place. 地区代码。",
  PROGRAM: "Name of the measure. 举措名称。",
  STATUS: "Status. 状态。",
});

export const ObservationOrderField = enumOf("ObservationOrderField", "What figures are sorted by. 数据的排序字段。", {
  YEAR: "Year. 年度。",
  VALUE: "Value in the base unit. 数值（基本单位）。",
  LOCALITY: "Code of the place. 地区代码。",
  INDICATOR: "Indicator. 指标。",
  POSITION: "Place in the text. 文中位置。",
});

export const LocalityOrderField = enumOf("LocalityOrderField", "What places are sorted by. 地区的排序字段。", {
  CODE: "Code. 代码。",
  NAME: "Name. 名称。",
  PINYIN: "Pinyin. 拼音。",
});

export const ProgramOrderField = enumOf("ProgramOrderField", "What measures are sorted by. 举措的排序字段。", {
  NAME: "Name. 名称。",
  PINYIN: "Pinyin. 拼音。",
  ADOPTERS: "Number of places that did it. 实施地区数。",
});

export const PolicyDocumentOrderField = enumOf("PolicyDocumentOrderField", "What documents are sorted by. 文件的排序字段。", {
  TITLE: "Title. 标题。",
  YEAR: "Year. 年份。",
  PLACES: "Number of places whose reports cite it. 引用地区数。",
});

export const ReportOrderField = enumOf("ReportOrderField", "What reports are sorted by. 报告的排序字段。", {
  YEAR: "Year reported on. 年度。",
  LOCALITY: "Code of the place. 地区代码。",
  PUBLISHED_ON: "Day of publication. 发布日期。",
  INGESTED_AT: "Moment at which it came in. 入库时间。",
});

export const IndicatorOrderField = enumOf("IndicatorOrderField", "What indicators are sorted by. 指标的排序字段。", {
  NAME: "Name. 名称。",
  FIGURES: "Number of figures. 数据条数。",
});

export const CitationOrderField = enumOf("CitationOrderField", "What citations are sorted by. 引用的排序字段。", {
  YEAR: "Year of the report. 报告年度。",
  LOCALITY: "Code of the place. 地区代码。",
  TITLE: "Title as printed. 文中标题。",
  RELATION: "Relation. 关系。",
});

export const MeasureState = enumOf("MeasureState", "What the reports of a place, together, say of a measure. 一地报告对某举措的说法。", {
  IMPLEMENTED: "Told as done. 已实施。",
  PLANNED: "Only named in a plan. 仅列入计划。",
  PROBLEM: "Only named as a shortcoming. 仅列为不足。",
  CITED: "Only mentioned. 仅提及。",
  SILENT: "Not named; that is no proof of its absence. 有报告而未提及，不等于没有。",
  NO_REPORT: "No report, so that nothing is known. 没有报告，情况不明。",
});

export const FigureState = enumOf("FigureState", "Whether a place gives a figure of an indicator. 一地是否给出某指标的数据。", {
  GIVEN: "Given. 有数据。",
  SILENT: "Reports without such a figure. 有报告而无此数据。",
  NO_REPORT: "No report, so that nothing is known. 没有报告，情况不明。",
});

export const FigureDirection = enumOf("FigureDirection", "How a figure moved. 数据的变化方向。", {
  UP: "Up. 上升。",
  DOWN: "Down. 下降。",
  SAME: "The same. 持平。",
  UNCLEAR: "Several values, or another scope or period: read the sentences. 一年有几个数值，或口径、期间不同，须看原文。",
});

export const CoAdoptionOrder = enumOf(
  "CoAdoptionOrder",
  "What measures adopted together are sorted by, largest first. 共同采纳的排序依据，降序。",
  {
    BOTH: "Places that have both. 兼有的地区数。",
    LIFT: "Lift; among measures with few places it is chance, so give minBoth, too. 提升度；地区少时多属偶然，宜同时给出 minBoth。",
  },
);

export const CurationAction = enumOf("CurationAction", "What a person changed. 校订操作。", {
  MERGE_PROGRAMS: "Two names became one measure. 合并举措。",
  SPLIT_ALIAS: "An alias became a measure of its own. 拆出别名。",
  REJECT_MENTION: "A mention or figure was refused. 驳回提及。",
  CONFIRM_MENTION: "A mention or figure was confirmed. 确认提及。",
  UNDO: "An earlier change was taken back. 撤销。",
  INGEST_REPORT: "A report was taken in. 报告入库。",
  REMOVE_REPORT: "A report was removed. 报告移除。",
});

export const IngestMode = enumOf(
  "IngestMode",
  "What to do where the same body and year has a report from another source. 重复报告的处理。",
  {
    SKIP: "Leave what is stored. 保留已有。",
    REPLACE: "Replace it. 替换。",
    KEEP_BOTH: "Keep both. 两份都留。",
  },
);

export const IngestOutcome = enumOf("IngestOutcome", "What became of a report. 入库结果。", {
  NEW: "It was not there before. 新增。",
  REPLACED: "It took the place of an earlier one. 替换。",
  SAME: "It was there already, unchanged. 未变。",
  DUPLICATE: "Another source for the same body and year is there; nothing was changed. 重复。",
  FAILED: "It could not be taken in; the faults say why. 失败。",
});

export const GroupedKind = enumOf("GroupedKind", "What is counted in groups. 分组统计的对象。", {
  ADOPTIONS: "Adoptions. 采纳记录。",
  OBSERVATIONS: "Figures. 数据。",
  CITATIONS: "Citations. 引用。",
  REPORTS: "Reports. 报告。",
  PROGRAMS: "Measures. 举措。",
});

export const GroupKey = enumOf("GroupKey", "What things are grouped by. 分组依据。", {
  YEAR: "Year. 年度。",
  LOCALITY: "Place, as it was then. 地区（当时名称）。",
  PROVINCE: "Province of the place. 省级地区。",
  LEVEL: "Level of the place. 地区层级。",
  REPORT_LEVEL: "Whose report it is. 报告层级。",
  PROGRAM: "Measure. 举措。",
  STATUS: "Status of an adoption. 状态。",
  INDICATOR: "Indicator. 指标。",
  UNIT: "Unit as printed. 单位。",
  ROLE: "What the passage does. 段落作用。",
  PERIOD: "Time covered. 统计期间。",
  DOCUMENT: "Document. 文件。",
  RELATION: "Relation of a citation. 引用关系。",
  THEME: "Theme. 主题。",
  KIND: "Kind of measure or document, value type of a figure. 举措、文件类型或数值类型。",
  SCOPE: "Scope: how far a measure reaches, for whom a figure was counted. 举措范围或数据口径。",
  CURATED: "Whether the lexicon knows it. 是否收入词库。",
});

type GroupKeyName = keyof typeof GroupKey;
const PLACE_KEYS = ["YEAR", "LOCALITY", "PROVINCE", "LEVEL"] as const;

/** Which keys there are for what is counted. */
export const GROUP_KEYS: Readonly<Record<"adoptions" | "observations" | "citations" | "reports" | "programs", readonly GroupKeyName[]>> = {
  adoptions: [...PLACE_KEYS, "PROGRAM", "THEME", "STATUS", "KIND", "SCOPE", "CURATED"],
  observations: [...PLACE_KEYS, "INDICATOR", "THEME", "KIND", "UNIT", "ROLE", "PERIOD", "SCOPE", "CURATED"],
  citations: [...PLACE_KEYS, "DOCUMENT", "RELATION", "KIND", "CURATED"],
  reports: [...PLACE_KEYS, "REPORT_LEVEL"],
  programs: ["THEME", "KIND", "SCOPE", "CURATED"],
};

export const GroupOrderField = enumOf("GroupOrderField", "What groups are sorted by. 分组的排序字段。", {
  COUNT: "How many. 条数。",
  PLACES: "Distinct places. 地区数。",
  SUM: "Sum. 合计。",
  KEY: "Keys, in their order. 分组依据。",
});

export type ValueOf<T> = T[keyof T];
