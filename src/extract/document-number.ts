import { matches } from "../zh/matches.js";
import type { Span } from "../model/text.js";

/** 文号 printed beside the title: behind it, 《…》（汴发〔2022〕8号), or before it, 以汴政发〔2022〕8号文件印发《…》. */
export function docNumber(folded: string, text: string, title: Span, sentence: Span): string | null {
  const span = behind(folded, title.end, sentence.end) ?? before(folded, sentence.start, title.start);
  return span === null ? null : text.slice(span.start, span.end).replace(/ /gu, "");
}

const BEHIND =
  /^ ?[（〔]?(?:以下简称[^）]{0,20}[，；])? ?([\u4e00-\u9fff]{1,14} ?〔 ?(?:19|20)\d\d ?〕 ?(?:第)? ?\d{1,4} ?号|〔 ?(?:19|20)\d\d ?〕[\u4e00-\u9fff]{1,14}\d{1,4} ?号|(?:国务院|[\u4e00-\u9fff]{1,12}(?:人民政府|政府|府|部|总局|局|委))?(?:令|公告) ?第? ?\d{1,4} ?号|[\u4e00-\u9fff]{0,12}第 ?\d{1,4} ?号令|第\d{1,4}号)/u;

function behind(folded: string, end: number, limit: number): Span | null {
  const match = BEHIND.exec(folded.slice(end, Math.min(limit, end + 48)));
  if (match?.[1] === undefined) return null;
  const start = end + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

const NUMBER = /[\u4e00-\u9fff]{2,14}(?: ?〔 ?(?:19|20)\d\d ?〕 ?第?|(?<=府|部|总局|国务院)令 ?第) ?\d{1,4} ?号/gu;
/** What may stand between a number and the titles that it is of. */
const MADE = /^(?:文件?)?(?:的?形式)?(?:，)?(?:联合|先后|分别|正式)?(?:制定)?(?:印发|下发|出台|发布|公布|转发|制发)?(?:了)?$/u;
/** Words that lead to a number and are no part of it: 以, 印发了, 落实. */
const LEAD = /^[\u4e00-\u9fff]*(?:以|了|根据|按照|依据|落实|贯彻|执行|印发|下发|出台|转发|通过|文件|先后|分别)(?=[\u4e00-\u9fff]{2})/u;
const FURTHEST = 160;

/** 以甲发〔2016〕4号、甲办发〔2016〕11号文件印发《A》和《B》: to each title its own, in order. */
function before(folded: string, from: number, title: number): Span | null {
  const start = Math.max(from, title - FURTHEST);
  const text = folded.slice(start, title);
  const first = text.indexOf("《");
  const titles = first === -1 ? [] : matches(text.slice(first), /《[^《》]*》/gu);
  if (titles.length > 0 && text.slice(first).replace(/《[^《》]*》[、和及与]?/gu, "") !== "") {
    const last = text.lastIndexOf("》") + 1;
    return /^[、和及与]?$/u.test(text.slice(last)) ? null : at(text.slice(last), start + last, 0);
  }
  return at(first === -1 ? text : text.slice(0, first), start, titles.length);
}

function at(text: string, offset: number, index: number): Span | null {
  const numbers = listed(text);
  const last = numbers.at(-1);
  const own = numbers[index];
  if (last === undefined || own === undefined || !MADE.test(text.slice(last.end))) return null;
  return { start: offset + own.start, end: offset + own.end };
}

/** The last numbers of a text that stand in one list. */
function listed(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { index, 0: printed } of matches(text, NUMBER)) {
    const joined = spans.length > 0 && /^[、，]?$/u.test(text.slice(end, index));
    if (!joined) spans.length = 0;
    const word = joined && /^[和及与]/u.test(printed) ? 1 : (LEAD.exec(printed)?.[0].length ?? 0);
    end = index + printed.length;
    spans.push({ start: index + word, end });
  }
  return spans;
}
