import { enumOf } from "./enums.js";

/* What graphs and searches are made of (节点与关系). */

export const NodeKind = enumOf("NodeKind", "Kind of node. 节点类型。", {
  LOCALITY: "Place. 地区。",
  REPORT: "Report. 报告。",
  PROGRAM: "Measure. 举措。",
  POLICY_DOCUMENT: "Document. 文件。",
  INDICATOR: "Indicator. 指标。",
  OBSERVATION: "Figure. 数据。",
  ORGANIZATION: "Body. 机构。",
  THEME: "Theme. 主题。",
  SECTION: "Section of a report. 章节。",
  SENTENCE: "Sentence. 句子。",
});

export const RelationshipType = enumOf("RelationshipType", "Type of relationship, from its source to its target. 关系类型。", {
  PART_OF: "A place lies in another. 隶属。",
  SUCCEEDED_BY: "A place became another. 沿革。",
  PUBLISHED: "A place published a report. 发布报告。",
  IMPLEMENTED: "A place did a measure. 实施。",
  NAMED: "A place's report names a measure otherwise: plan, shortcoming, mention. 计划、不足或提及。",
  ISSUED: "A place issued a document. 制发。",
  CITES: "A report cites a document. 引用。",
  REPORTS: "A report tells a figure. 报告数据。",
  MEASURES: "A figure measures an indicator. 计量。",
  COMPONENT_OF: "A measure is part of another. 组成。",
  FOUNDED_ON: "A measure rests on a document. 依据。",
  BELONGS_TO: "A body belongs to a place. 所属。",
  IN_THEME: "A measure, indicator or section has a theme. 归入主题。",
  HAS_SECTION: "A report has a section. 章节。",
  HAS_SENTENCE: "A section has a sentence. 句子。",
  MENTIONS: "A sentence mentions something. 提及。",
  EVIDENCED_BY: "A figure stands in a sentence. 数据出处。",
});
