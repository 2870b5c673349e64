import type { SourceText, Span } from "../model/text.js";
import { matches } from "../zh/matches.js";

/** A text without the spaces that print sets around numbers, and where each of its characters stands in the text as printed. */
export interface ClosedUp {
  readonly source: SourceText;
  readonly at: Int32Array;
}

/**
 * 2025 年，组织学法 18 次: word processors and some sites set a space between Chinese and digits. In running text it says nothing, and
 * is left out for reading, and so are readings in brackets (發(fā)展); in lines without ，。； it may part a label from its value, or cells. Null where there is none.
 */
export function closedUp(source: SourceText): ClosedUp | null {
  const { text } = source;
  const gaps = gapsIn(text);
  if (gaps.length === 0) return null;
  const at = new Int32Array(text.length + 1);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  const take = (to: number): void => {
    for (let i = from; i < to; i++) at[length++] = i;
    kept.push(text.slice(from, to));
  };
  for (const { start, end } of gaps) {
    take(start);
    from = end;
  }
  take(text.length);
  at[length] = text.length;
  return { source: { ...source, text: kept.join("") }, at: at.subarray(0, length + 1) };
}

function gapsIn(text: string): Span[] {
  const gaps: Span[] = matches(text, READINGS).map(({ index, 0: reading }) => ({ start: index, end: index + reading.length }));
  const readings = gaps.length;
  let line = { start: 0, end: -1, runs: false };
  for (const { index, 0: gap } of matches(text, SPACES)) {
    if (index > line.end) line = lineAt(text, index);
    if (line.runs && saysNothing(text, line.start, index, index + gap.length)) gaps.push({ start: index, end: index + gap.length });
  }
  return readings === 0 || readings === gaps.length ? gaps : gaps.sort((a, b) => a.start - b.start);
}

/** 發(fā)展, 我們(men): how some copies of pages print what they converted from one script to the other. */
const READINGS = /(?<=[\u4e00-\u9fff])[（(](?:[a-z]{0,4}[à-ǜ][a-z]{0,4}|de|men|le|zi|me)[）)]/gu;

/** The line around an offset, and whether it is running text: of some length, with a comma, semicolon or full stop. */
function lineAt(text: string, at: number): Span & { readonly runs: boolean } {
  const start = text.lastIndexOf("\n", at) + 1;
  const after = text.indexOf("\n", at);
  const end = after === -1 ? text.length : after;
  return { start, end, runs: end - start >= SHORTEST && /[，。；,;]/u.test(text.slice(start, end)) };
}

const SHORTEST = 15;
/** Begun at a space, so that other characters are passed by. */
const SPACES = /[ \u00a0\u2000-\u200a\u202f](?<=\S.)[ \u00a0\u2000-\u200a\u202f]?(?=\S)/gu;

/** Whether spaces in a line only keep a number from the words beside it, or follow a comma. */
function saysNothing(text: string, line: number, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (DIGIT.test(after))
    return WORD_OR_MARK.test(before) && !ENDS_TITLE.test(text.slice(start - 2, start)) && !BEGINS_ITEM.test(text.slice(end, end + 5));
  if (DIGIT_OR_PERCENT.test(before))
    return HAN.test(after) && (after === "年" || start - line > LONGEST_NUMBER || !BEGINS_LINE.test(text.slice(line, start)));
  return COMMA.test(before) && BEGINS_CLAUSE.test(after);
}

const LONGEST_NUMBER = 8;
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
