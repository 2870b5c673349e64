import type { Quote } from "../load/read/quotes.js";
import type { LocalityNode, ReportNode } from "../load/read/rows.js";
import type { Column } from "./table.js";

/** A fact with the report that states it, whose report that is, and the words. */
export interface Stated {
  readonly place: LocalityNode | null;
  readonly province: string | null;
  readonly report: ReportNode;
  readonly quote: Quote | null;
}

/** Columns of a place (地区) that every table has. */
export const PLACE: readonly Column<Pick<Stated, "place" | "province">>[] = [
  {
    name: "code",
    type: "string",
    says: ["行政区划代码（GB/T 2260，六位或九位；没有则空）", "GB/T 2260 code, six or nine digits, empty where there is none"],
    value: ({ place }) => place?.code,
  },
  { name: "locality", type: "string", says: ["地区名称", "name of the place"], value: ({ place }) => place?.name },
  { name: "level", type: "string", says: ["地区层级", "its level: PROVINCE, PREFECTURE, COUNTY …"], value: ({ place }) => place?.level },
  { name: "province", type: "string", says: ["所属省级行政区", "the province it is in"], value: ({ province }) => province },
];

export const BODY: Column<Stated> = {
  name: "body",
  type: "string",
  says: ["部门报告的部门；政府自己的报告为空", "the department, for a department's report; empty for the government's own"],
  value: ({ report }) => report.body,
};

/** Columns of a report (报告) that state where a fact is from. */
export const REPORT: readonly Column<Stated>[] = [
  { name: "report_id", type: "string", says: ["报告标识", "id of the report"], value: ({ report }) => report.id },
  {
    name: "published_on",
    type: "date",
    says: ["报告发布日期", "day of the report's publication"],
    value: ({ report }) => report.publishedOn,
  },
];

/** Columns of the words behind a fact (原文). */
export const QUOTE: readonly Column<Stated>[] = [
  {
    name: "quote",
    type: "string",
    says: ["原文引文，即报告正文 start…end 之间的文字", "the exact words: report.text.slice(start, end)"],
    value: ({ quote }) => quote?.quote,
  },
  {
    name: "start",
    type: "integer",
    says: ["引文起始位置（UTF-16）", "where they begin in the report's text, in UTF-16 units"],
    value: ({ quote }) => quote?.start,
  },
  { name: "end", type: "integer", says: ["引文终止位置", "where they end"], value: ({ quote }) => quote?.end },
  {
    name: "sentence",
    type: "string",
    says: ["引文所在整句（evidence=1）", "the whole sentence around them (evidence=1)"],
    value: ({ quote }) => quote?.sentence,
    evidence: true,
  },
];
