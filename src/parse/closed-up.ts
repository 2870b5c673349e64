import type { SourceText } from "../model/text.js";

/** A text without the spaces that print sets around numbers, and where each of its characters stands in the text as printed. */
export interface ClosedUp {
  readonly source: SourceText;
  readonly at: Int32Array;
}

/**
 * 2025 年，组织学法 18 次: word processors and some sites set a space between Chinese and digits. In running text it says nothing, and
 * is left out for reading; in lines without ，。； it may part a label from its value, or cells. Null where there is none.
 */
export function closedUp(source: SourceText): ClosedUp | null {
  const { text } = source;
  const at = new Int32Array(text.length + 1);
  let closed = "";
  let from = 0;
  const take = (to: number): void => {
    for (let i = from; i < to; i++) at[closed.length + i - from] = i;
    closed += text.slice(from, to);
  };
  for (const { index: start, 0: line } of text.matchAll(RUNNING_TEXT))
    for (const { index, 0: gap } of line.matchAll(SPACES)) {
      if (!saysNothing(line, index, index + gap.length)) continue;
      take(start + index);
      from = start + index + gap.length;
    }
  if (from === 0) return null;
  take(text.length);
  at[closed.length] = text.length;
  return { source: { ...source, text: closed }, at: at.subarray(0, closed.length + 1) };
}

/** Lines of some length with a comma, semicolon or full stop. */
const RUNNING_TEXT = /^(?=.{15})[^，。；,;\n]*[，。；,;].*$/gmu;
const SPACES = /(?<=\S)[ \u00a0\u2000-\u200a\u202f]{1,2}(?=\S)/gu;

/** Whether spaces in a line only keep a number from the words beside it, or follow a comma. */
function saysNothing(line: string, start: number, end: number): boolean {
  const [before, after] = [line.charAt(start - 1), line.charAt(end)];
  if (DIGIT.test(after))
    return (
      WORD_OR_MARK.test(before) &&
      !ENDS_TITLE.test(line.slice(Math.max(0, start - 2), start)) &&
      !BEGINS_ITEM.test(line.slice(end, end + 5))
    );
  if (DIGIT_OR_PERCENT.test(before)) return HAN.test(after) && (after === "年" || start > 8 || !BEGINS_LINE.test(line.slice(0, start)));
  return COMMA.test(before) && BEGINS_CLAUSE.test(after);
}

const HAN = /[\u4e00-\u9fff]/u;
const DIGIT = /[0-9０-９]/u;
const DIGIT_OR_PERCENT = /[0-9０-９%％]/u;
const WORD_OR_MARK = /[\u4e00-\u9fff》”），、；：]/u;
const COMMA = /[，、；,;]/u;
const BEGINS_CLAUSE = /[\u4e00-\u9fff“《]/u;
/** …情况报告 2023年，…: what begins there is another line. */
const ENDS_TITLE = /报告|总结|情况/u;
/** 1. 加强…, but 44. 5%. */
const BEGINS_ITEM = /^[0-9０-９]{1,3}[.．、）)](?! ?[0-9０-９])/u;
/** 3 主要工作，…: the number of the line. */
const BEGINS_LINE = /^[ \u3000]*[0-9０-９.]+$/u;
