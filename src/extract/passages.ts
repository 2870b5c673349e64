import type { Role, Sentence } from "../model/report.js";
import type { Span } from "../model/text.js";
import { admitsInGeneral } from "../zh/admission.js";
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
  if (NO_ITEM.test(section.heading) && text.length < section.heading.length + 8) return true;
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
    const numbered = byNumber(folded, first.start, last.end, level).filter(({ start, end }) => !NO_ITEM.test(folded.slice(start, end)));
    if (numbered.length >= 2) return numbered;
  }
  const telling = run.filter((sentence) => !leadsIn(folded.slice(sentence.start, sentence.end), run.length));
  const [only] = telling;
  if (telling.length === 1 && only !== undefined) return clauses(folded, only);
  const opening = telling.filter((sentence, i) => i === 0 || folded.slice(telling[i - 1]?.end, sentence.start).includes("\n"));
  return (opening.length >= 2 ? opening : telling).flatMap((sentence) =>
    sentence.role === "problem" ? clauses(folded, sentence) : [{ start: sentence.start, end: sentence.end }],
  );
}

/** （一）存在的不足, （二）原因分析: headings over the items. */
const NO_ITEM =
  /^(?:主要)?(?:存在)?的?(?:主要)?(?:问题|不足|短板|困难|原因)(?:分析)?(?:[和及与、](?:问题|不足|短板|困难|原因)(?:分析)?)*$/u;

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
  if (/：$/u.test(sentence) || (/^.{0,60}(?:虽|尽管|取得|成绩|成效|看到|认识)/u.test(sentence) && admitsInGeneral(sentence))) return true;
  if (
    /(?:以下|如下|下列)(?:几|[一二三四五六七八九十])?(?:个|项|大)?(?:方面)?(?:的)?(?:重点)?(?:工作|任务|方面|内容)[^，]{0,6}。$/u.test(
      sentence,
    )
  )
    return true;
  if (/^(?:对此|为此|这些|上述|以上|究其原因|分析原因|针对|对于(?:上述|以上|这些))/u.test(sentence)) return true;
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
  const split = body.includes("；") ? /；/u : sentence.end - sentence.start > 20 ? /，/u : /(?!)/u;
  const parts: Span[] = [];
  let at = sentence.start + lead;
  for (const part of body.split(split)) {
    const trimmed = part.replace(/[。；]+$/u, "");
    for (const span of admitted(trimmed, at).map((one) => withoutLead(folded, one)))
      if (telling(folded.slice(span.start, span.end))) parts.push(span);
    at += part.length + 1;
  }
  const items = parts.length > 1 ? parts.filter(({ start, end }) => !GOAL.test(folded.slice(start, end))) : parts;
  if (items.length > 0) return items;
  return parts.length === 0 ? [{ start: sentence.start, end: sentence.end }] : parts;
}

/** 但是…, 我县将…: the words before the item itself. */
function withoutLead(folded: string, span: Span): Span {
  const lead =
    /^[ ]*(?:主要)?(?:但是|但|同时|然而|不过|仍然|我[省市县区旗镇乡局]将(?:继续)?|将继续|(?:体现|表现)[在为：]?|还?存在(?:着)?(?!的))/u.exec(
      folded.slice(span.start, span.end),
    )?.[0].length ?? 0;
  return span.end - span.start - lead >= 6 ? { start: span.start + lead, end: span.end } : span;
}

/** A有待加强、B仍需提升等问题: two. */
function admitted(part: string, at: number): Span[] {
  const halves = part.split("、");
  const verdict =
    /(?:有待|亟待|仍需|还需|尚需|不够|不足|不高|不强|薄弱|滞后|不到位|欠缺|缺乏|不均|不平衡|参差不齐|单一|偏[低少弱]|淡薄|滞后|短缺|老化)/u;
  if (halves.length < 2 || halves.filter((half) => verdict.test(half)).length < 2) return [{ start: at, end: at + part.length }];
  const spans: Span[] = [];
  let from = at;
  for (const half of halves) {
    spans.push({ start: from, end: from + half.length });
    from += half.length + 1;
  }
  return spans;
}

/** 推动法治政府建设再上新台阶, 为……提供法治保障: what the tasks are for. */
const GOAL =
  /(?:新台阶|新局面|走深走实|新进展|新成效|新突破|新跨越|新水平|新贡献|更大贡献|贡献力量|落地见效)[。]?$|^(?:积极|努力|全力|切实|更好)?为[^，]{2,60}(?:保障|支撑|贡献|环境|基础)[。]?$|^(?:努力|不断|全面|切实|持续|有效)?(?:提升|提高|推进|推动)(?:全[省市县区镇乡]|我[省市县区局])?(?:法治政府建设|依法行政|法治建设)(?:工作)?(?:的)?(?:质量|能力)?(?:和|与)?(?:整体)?水平[。]?$/u;

/** A clause that only opens (下一步, 20xx年, 我市将…) is no item. */
const telling = (clause: string): boolean =>
  clause.length >= 6 &&
  !admitsInGeneral(clause.trim()) &&
  !/(?:虽|尽管).{0,40}(?:取得|成效|成绩|进展)/u.test(clause) &&
  !/^(?:这些|需要)?(?:问题)?(?:都)?(?:还)?(?:有待|需要|亟待)?(?:我们)?(?:于)?(?:在)?(?:今后|下一?步|以后).{0,24}(?:改进|解决|加强|克服|完善|提高)$/u.test(
    clause.trim(),
  ) &&
  !/^(?:继续|将|坚持|始终|进一步|要)*以[^，]{2,60}(?:为(?:根本)?(?:指导|引领|目标|抓手|契机|主线|统领|导向|遵循|核心|重点)|精神)$/u.test(
    clause.trim(),
  ) &&
  !/^(?:坚持(?:问题|目标|结果)导向|补(?:齐)?短板、?强弱项|突出重点|统筹(?:推进|兼顾)|真抓实干|细化(?:工作)?举措)$/u.test(clause.trim()) &&
  !/^(?:下一?步|今后|接下来|20\d\d年(?:度)?|新的一年|同时|但|虽然|尽管|在.{2,20}(?:下|中)|以习近平.*|为.{2,30})$/u.test(clause.trim()) &&
  !/^(?:虽然|尽管|20\d\d年).{0,40}(?:取得|成效|成绩)/u.test(clause.trim());
