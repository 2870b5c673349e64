import type { Role, Sentence } from "../model/report.js";
import type { Span } from "../model/text.js";
import { matches } from "../zh/matches.js";
import type { RuleContext } from "./context.js";

/**
 * One item for each admitted shortcoming (`problem`) or announced task (`plan`): by numbering where there is one (the outermost),
 * by sentence otherwise, and by clause where all stands in one sentence.
 */
export function passages({ parsed, folded }: RuleContext, role: Role): Span[] {
  const headings = new Map(parsed.sections.map((section) => [section.start, section]));
  return runs(parsed.sentences, role).flatMap((run) =>
    items(
      folded,
      run.filter((sentence) => !isHeading(folded, sentence, headings)),
    ),
  );
}

/** Neighbouring sentences of one role. */
function runs(sentences: readonly Sentence[], role: Role): Sentence[][] {
  const found: Sentence[][] = [];
  sentences.forEach((sentence, i) => {
    if (sentence.role !== role) return;
    if (sentences[i - 1]?.role === role) found.at(-1)?.push(sentence);
    else found.push([sentence]);
  });
  return found;
}

/** A chapter heading alone (二、存在不足) is no item; a numbered heading below it (（一）紧盯重点求突破。) is one. */
function isHeading(
  folded: string,
  sentence: Sentence,
  headings: ReadonlyMap<number, { readonly depth: number; readonly heading: string }>,
): boolean {
  const section = headings.get(sentence.start);
  if (section === undefined) return false;
  const text = folded.slice(sentence.start, sentence.end);
  return (
    section.depth === 1 &&
    text.length < 40 &&
    !/[，；].{8}/u.test(text) &&
    /问题|不足|打算|安排|计划|下一?步|思路|困难|展望|方向|短板|重点|措施/u.test(section.heading)
  );
}

const LEVELS: readonly RegExp[] = [
  /(?:^|[\n。；])[ ]*[一二三四五六七八九十]{1,3}、/gu,
  /(?:^|[\n。；：])[ ]*（[一二三四五六七八九十]{1,3}）/gu,
  /(?:^|[\n。；：，])[ ]*\d{1,2}[.、](?!\d)/gu,
  /(?:^|[\n。；：，])[ ]*（\d{1,2}）/gu,
  /(?:^|[\n。；：，、])[ ]*(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九]，|首先|其次|再次|最后)(?!否|些|定|么)/gu,
];

function items(folded: string, run: readonly Sentence[]): Span[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const level of LEVELS) {
    const numbered = byNumber(folded, first.start, last.end, level);
    if (numbered.length >= 2) return numbered;
  }
  const telling = run.filter((sentence) => !leadsIn(folded.slice(sentence.start, sentence.end), run.length));
  const [only] = telling;
  if (telling.length === 1 && only !== undefined) return clauses(folded, only);
  return telling.flatMap((sentence) =>
    sentence.role === "problem" ? clauses(folded, sentence) : [{ start: sentence.start, end: sentence.end }],
  );
}

/** From each number to the end of the sentence or clause that it opens. */
function byNumber(folded: string, start: number, end: number, level: RegExp): Span[] {
  const text = folded.slice(start, end);
  const marks = matches(text, level).map((match) => ({ at: match.index + match[0].length }));
  return marks
    .map(({ at }, i) => {
      const limit = marks[i + 1]?.at ?? text.length;
      const stop = text.slice(at, limit).search(/[。；！\n]/u);
      return { start: start + at, end: start + (stop === -1 ? limit : at + stop) };
    })
    .filter((span) => span.end - span.start >= 3);
}

/** 虽然取得了一定成绩，但仍存在不小差距。 / 下一步，我市将继续…: leads to the items and is none, where others follow. */
function leadsIn(sentence: string, sentences: number): boolean {
  if (sentences < 2) return false;
  if (/：$/u.test(sentence)) return true;
  return (
    /(?:取得|看到|成效|成绩|进展).{0,40}(?:存在|有).{0,16}(?:问题|不足|差距|短板)[^，]{0,10}。$|^(?:存在的?)?(?:主要)?(?:问题|不足)(?:有|是|如下)|这些(?:问题|都)|针对(?:上述|以上|这些)/u.test(
      sentence,
    ) ||
    /^(?:下一?步|今后|20\d\d年)，?[^。]{0,40}(?:继续|坚持以|深入|全面).{0,80}(?:走深走实|新台阶|新局面|保障|贡献|新进展|如下工作|以下工作|工作)[^，]{0,8}。$/u.test(
      sentence,
    )
  );
}

/** Items within one sentence: at ；, else at ，, and at 、 where each part admits something of its own. */
function clauses(folded: string, sentence: Span): Span[] {
  const text = folded.slice(sentence.start, sentence.end);
  const lead =
    /^[^：]{0,60}(?:表现|体现|问题|不足|是|有|在|如下|如|为|包括|差距|工作|方面)：/u.exec(text)?.[0].length ??
    /^(?:如|比如|例如)：?/u.exec(text)?.[0].length ??
    0;
  const body = text.slice(lead);
  const split = body.includes("；") ? /；/u : sentence.end - sentence.start > 24 ? /，/u : /(?!)/u;
  const parts: Span[] = [];
  let at = sentence.start + lead;
  for (const part of body.split(split)) {
    const trimmed = part.replace(/[。；]+$/u, "");
    for (const span of admitted(trimmed, at).map((one) => withoutLead(folded, one)))
      if (telling(folded.slice(span.start, span.end))) parts.push(span);
    at += part.length + 1;
  }
  return parts.length === 0 ? [{ start: sentence.start, end: sentence.end }] : parts;
}

/** 但是…, 我县将…: the words before the item itself. */
function withoutLead(folded: string, span: Span): Span {
  const lead =
    /^[ ]*(?:但是|但|同时|然而|不过|仍然|我[省市县区旗镇乡局]将(?:继续)?|将继续)/u.exec(folded.slice(span.start, span.end))?.[0].length ??
    0;
  return span.end - span.start - lead >= 6 ? { start: span.start + lead, end: span.end } : span;
}

/** A有待加强、B仍需提升等问题: two. */
function admitted(part: string, at: number): Span[] {
  const halves = part.split("、");
  const verdict = /(?:有待|亟待|仍需|还需|尚需|不够|不足|不高|不强|薄弱|滞后|不到位|欠缺|缺乏|不均)/u;
  if (halves.length < 2 || halves.filter((half) => verdict.test(half)).length < 2) return [{ start: at, end: at + part.length }];
  const spans: Span[] = [];
  let from = at;
  for (const half of halves) {
    spans.push({ start: from, end: from + half.length });
    from += half.length + 1;
  }
  return spans;
}

/** A clause that only opens (下一步, 20xx年, 我市将…) is no item. */
const telling = (clause: string): boolean =>
  clause.length >= 6 &&
  !/^(?:下一?步|今后|接下来|20\d\d年(?:度)?|新的一年|同时|但|虽然|尽管|在.{2,20}(?:下|中)|以习近平.*|为.{2,30})$/u.test(clause.trim()) &&
  !/^(?:虽然|尽管|20\d\d年).{0,40}(?:取得|成效|成绩)/u.test(clause.trim());
