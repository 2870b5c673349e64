import type { FigureMention } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { arabicNumber, MULTIPLIERS } from "../zh/numeral.js";
import type { RuleContext } from "./context.js";
import type { UnitFinder } from "./figures/units.js";
import { tables, type Cell, type Table } from "./tables.js";

/** Figures in the cells of tables, and the cells that they stand in, where running text has no say. */
export interface TableFigures {
  readonly figures: readonly FigureMention[];
  readonly cells: readonly Span[];
}

/**
 * A cell that is a number is told by the head of its row and of its column: 行政处罚 ｜ 482 under 数量（件）, 受理 ｜ 113件 under 2023年.
 * Its unit stands in the cell, in a column 单位, in the brackets of a head, or above the table; a number without any is left alone.
 */
export function tableFigures(context: RuleContext, unitAt: UnitFinder): TableFigures {
  const figures: FigureMention[] = [];
  const cells: Span[] = [];
  for (const table of tables(context)) {
    const layout = layoutOf(table);
    for (const row of table.rows) {
      if (row === layout.head) continue;
      row.forEach((cell, column) => {
        const number = YEAR.test(cell.text) ? null : NUMBER.exec(cell.text);
        if (number === null) return;
        cells.push(cell);
        const figure = described(context, unitAt, layout, row, column, number);
        if (figure !== null) figures.push(figure);
      });
    }
  }
  return { figures, cells };
}

/** A cell with nothing but a figure: 482, 1.2万件, 98.5%, 1,072. */
const NUMBER = /^(约|近|超)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(余|多)?(万|亿)?(余|多)? ?([%％\u4e00-\u9fff（）]{0,5})$/u;
const YEAR = /^(?:20\d\d)年?(?:度)?(?:（[^）]*）)?$/u;
const FORMER = /^(?:上年|去年|上一?年度?|同期|上年同期|去年同期)/u;
const CHANGE = /同比|增幅|增速|增长|变化|增减/u;
const PLAIN = /^(?:数量|数值|数据|件数|总数|总量|合计|小计|完成(?:情况|数|值)|数|值|本年|今年|当年|本年度|全年|实际完成|结果)$/u;
/** Columns whose numbers count nothing. */
const ORDER = /^(?:序号|编号|次序|排名|名次|年份|年度|时间|日期|电话|联系电话|文号)$/u;
const UNITS = /^(?:计量)?单位$/u;
const TOTAL = /^(?:合计|总计|共计|小计|总数)$/u;
const BODY = /(?:局|委|厅|办|中心|队|院|所|镇|乡|街道|县|区|市|旗|部门|单位)$/u;
const DONE =
  /^(?:受理|收到|办理|审结|办结|结案|立案|撤销|维持|纠正|驳回|终止|调解|移送|备案|审查|审核|制定|修改|废止|清理|新收|应诉|败诉|查处|检查)(?:数|量|件数)?$/u;

interface Layout {
  readonly head: readonly Cell[] | null;
  readonly caption: string;
  /** The column that holds units, or -1. */
  readonly units: number;
  /** The latest year among the heads; figures under earlier ones are no longer so. */
  readonly latest: string | null;
}

function layoutOf({ rows, caption }: Table): Layout {
  const first = rows[0] ?? [];
  const isHead = first.length >= 2 && first.every(({ text }) => NUMBER.exec(text) === null || YEAR.test(text)) && !isFigureRow(first);
  const head = isHead ? first : null;
  const years = (head ?? []).flatMap(({ text }) => (YEAR.test(text) ? [text.slice(0, 4)] : []));
  return {
    head,
    caption,
    units: head?.findIndex(({ text }) => UNITS.test(text)) ?? -1,
    latest: years.length === 0 ? null : (years.sort().at(-1) ?? null),
  };
}

/** 行政复议案件 ｜ 113件 ｜ 行政诉讼案件 ｜ 45件: pairs, with no head above them. */
const isFigureRow = (row: readonly Cell[]): boolean => row.some(({ text }) => NUMBER.test(text) && !YEAR.test(text));

function described(
  { sentenceAt }: RuleContext,
  unitAt: UnitFinder,
  layout: Layout,
  row: readonly Cell[],
  column: number,
  number: RegExpExecArray,
): FigureMention | null {
  const cell = row[column];
  const under = layout.head?.[column]?.text ?? "";
  const sentence = cell === undefined ? null : sentenceAt(cell.start);
  if (cell === undefined || sentence === null || ORDER.test(under) || (column === 0 && under === "")) return null;
  const beside = rowHead(layout, row, column);
  const unit = unitOf(number[6] ?? "", unitAt) ?? unitTold(layout, row, under, beside, unitAt);
  if (unit === null) return null;
  const { metric, scope } = named(layout, under, beside);
  if (metric === "") return null;
  const [, before, digits = "", between, multiplier = "", after] = number;
  const former = FORMER.test(under) || (layout.latest !== null && YEAR.test(under) && !under.startsWith(layout.latest));
  return {
    start: cell.start + (before?.length ?? 0),
    end: cell.end,
    sentence: sentence.sentence,
    role: sentence.role,
    rule: "figure-table",
    value: Number((arabicNumber(digits) * (MULTIPLIERS[multiplier] ?? 1) * unit.factor).toPrecision(12)),
    unit: unit.unit,
    approx: before ?? between ?? after ?? null,
    metric,
    context: `${layout.caption.slice(-30)}${beside}${under}`,
    scope,
    period:
      former || sentence.role === "plan" || sentence.role === "problem" ? null : /累计/u.test(under + beside) ? "cumulative" : "annual",
    partOf: null,
    year: YEAR.test(under) ? Number(under.slice(0, 4)) : FORMER.test(under) ? -1 : null,
  };
}

/** The words that a row begins with, save its number and its unit; where pairs stand side by side, those right before the cell. */
function rowHead(layout: Layout, row: readonly Cell[], column: number): string {
  const before = row.slice(0, column).filter((_, i) => i !== layout.units);
  const words = before.filter(({ text }) => text !== "" && NUMBER.exec(text) === null);
  return (layout.head === null ? words.at(-1) : words[0])?.text ?? "";
}

function named(layout: Layout, under: string, beside: string): { metric: string; scope: string | null } {
  const [column, line] = [under, beside].map(bare) as [string, string];
  if (line === "") return { metric: PLAIN.test(column) || YEAR.test(under) || CHANGE.test(column) ? "" : column, scope: null };
  if (column === "" || YEAR.test(under) || PLAIN.test(column) || FORMER.test(column)) return { metric: line, scope: null };
  if (CHANGE.test(column)) return { metric: `${line}同比增长`, scope: null };
  if (TOTAL.test(line)) return { metric: column, scope: null };
  if (BODY.test(line)) return { metric: column, scope: line };
  return { metric: DONE.test(column) ? column.replace(/(?:数|量|件数)$/u, "") + line : line + column, scope: null };
}

/** 罚没金额（万元） without its unit; 受理数量 counts 受理. */
const bare = (text: string): string =>
  text
    .replace(/（[^）]{0,6}）/gu, "")
    .replace(/(?<=.{3})(?:数量|件数|数)$/u, "")
    .replace(/ /gu, "");

interface Unit {
  readonly unit: string;
  readonly factor: number;
}

function unitTold(layout: Layout, row: readonly Cell[], under: string, beside: string, unitAt: UnitFinder): Unit | null {
  const said = [layout.units === -1 ? "" : (row[layout.units]?.text ?? ""), inBrackets(under), inBrackets(beside)];
  const above = /单位[：:] ?([%％\u4e00-\u9fff]{1,4})(?:[）) ]|$)/u.exec(layout.caption)?.[1] ?? "";
  for (const words of [...said, above]) {
    const unit = unitOf(words, unitAt);
    if (unit !== null) return unit;
  }
  return null;
}

const inBrackets = (text: string): string => /（(?:单位[：:] ?)?([^）]{1,4})）$/u.exec(text)?.[1] ?? "";

/** 件; 万元 is ten thousand 元. Nothing but a unit, or null. */
function unitOf(words: string, unitAt: UnitFinder): Unit | null {
  if (/^[%％]$/u.test(words)) return { unit: "%", factor: 1 };
  const [, multiplier = "", rest = ""] = /^(万|亿)?(.{1,4})$/u.exec(words) ?? [];
  const unit = rest === "" ? null : unitAt(rest, 0);
  return unit?.end === rest.length ? { unit: unit.unit, factor: MULTIPLIERS[multiplier] ?? 1 } : null;
}
