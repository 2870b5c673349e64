import type { Role, Sentence } from "../model/report.js";
import type { Span } from "../model/text.js";
import { admitsInGeneral } from "../zh/admission.js";
import { matches } from "../zh/matches.js";
import type { RuleContext } from "./context.js";
import { clauses, isAdmitted, isPromise } from "./passage-clauses.js";

/** A stretch of one role: a sentence, or the part of one before or behind its turn. */
type Piece = Span & { readonly role: Role };

/**
 * One item for each admitted shortcoming (`problem`) or announced task (`plan`): by numbering where there is one (the outermost),
 * by sentence otherwise, and by clause where all stands in one sentence.
 */
export function passages({ parsed, folded }: RuleContext, role: Role): Span[] {
  const headings = new Map(parsed.sections.map((section) => [section.start, section]));
  return runs(parsed.sentences, role).flatMap((run) =>
    items(
      folded,
      withoutCauses(
        folded,
        run.filter((piece) => !isHeading(folded, piece, headings) && !CLOSING.test(folded.slice(piece.start, piece.end))),
      ),
    ),
  );
}

/** 究其原因，一是…，二是…: why, behind shortcomings that were told before, to the end of the paragraph. Where nothing was told before, the causes are what is admitted. */
function withoutCauses(folded: string, run: readonly Piece[]): readonly Piece[] {
  const from = run.findIndex(({ start, end }) => CAUSE.test(folded.slice(start, end)));
  const first = run[from];
  if (first === undefined || run.slice(0, from).every(({ start, end }) => leadsIn(folded.slice(start, end), run.length))) return run;
  const line = folded.indexOf("\n", first.start);
  return run.filter(({ start }, i) => i < from || (line !== -1 && start > line));
}

const CAUSE =
  /^(?:究其(?:根源|原因)|(?:分析|探究|深究)(?:其|上述|以上)?(?:问题)?(?:的)?(?:原因|根源)|(?:产生|造成|导致|出现|存在)?(?:以上|上述|这些)[^，。：]{0,10}原因|(?:其)?(?:主要|深层次?)?原因(?:主要)?(?:是|有|在于|为))/u;

/** Neighbouring stretches of one role. */
function runs(sentences: readonly Sentence[], role: Role): Piece[][] {
  const found: Piece[][] = [];
  let last: Role | null = null;
  for (const sentence of sentences)
    for (const piece of pieces(sentence)) {
      if (piece.role === role) {
        if (last === role) found.at(-1)?.push(piece);
        else found.push([piece]);
      }
      last = piece.role;
    }
  return found;
}

function pieces(sentence: Sentence): Piece[] {
  const { start, end, turn } = sentence;
  return turn === undefined
    ? [sentence]
    : [
        { start, end: turn.at, role: turn.before },
        { start: turn.at, end, role: turn.after },
      ];
}

/** 特此报告。以上报告，请审阅。 */
const CLOSING =
  /^(?:特此(?:报告|汇报|说明)|(?:以上|专此)(?:报告|汇报)?[，,]?(?:请|妥否|当否|如有|特此)?[^。]{0,16}|无|附件[：:].*)[。！]?$/u;

/** A chapter heading alone (二、存在不足) is no item; a numbered heading below it (（一）紧盯重点求突破。) is one. */
function isHeading(
  folded: string,
  piece: Span,
  headings: ReadonlyMap<number, { readonly depth: number; readonly heading: string }>,
): boolean {
  const section = headings.get(piece.start);
  const text = folded.slice(piece.start, piece.end);
  if (section === undefined) return text.length < 24 && !/[。；]$/u.test(text) && HEADING_WORDS_ALONE.test(text);
  if ((NO_ITEM.test(section.heading) || HEADING_WORDS_ALONE.test(section.heading)) && text.length < section.heading.length + 8) return true;
  return (
    section.depth === 1 &&
    text.length < 40 &&
    (!/[，；].{8}/u.test(text) || !/[。；：]$/u.test(text)) &&
    /问题|不足|打算|安排|计划|谋划|设想|部署|下一?步|思路|要点|困难|挑战|展望|方向|短板|薄弱环节|差距|重点|任务|措施|建议|(?:改进|加强|完善)的(?:地方|方面|问题)/u.test(
      section.heading,
    )
  );
}

/** A line that heads a passage without any number: 下一步工作打算. */
const HEADING_WORDS_ALONE =
  /^(?:存在的?|主要|当前)?(?:的)?(?:问题|不足|困难|短板)[^，]{0,10}$|^(?:下一?步|下一?年度?|下一?阶段|明年|来年|今后|20\d\d年)[^，]{0,12}(?:打算|安排|计划|思路|工作|措施|重点|方向|任务)$|^[^，。；：]{2,20}(?:及|和|与|、)存在的?(?:主要)?(?:问题|不足|短板|困难)$/u;

const LEVELS: readonly RegExp[] = [
  /(?:^|[\n。；])[ ]*[一二三四五六七八九十]{1,3}、/gu,
  /(?:^|[\n。；：])[ ]*（[一二三四五六七八九十]{1,3}）/gu,
  /(?:^|[\n。；：，])[ ]*\d{1,2}[.、](?!\d)/gu,
  /(?:^|[\n。；：，])[ ]*（\d{1,2}）/gu,
  /(?:^|[\n。；：，、])[ ]*(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九]，|首先|其次|再次|最后)(?!否|些|定|么)/gu,
  /(?:^|\n)[ ]*(?:[—-]{1,2}|[•·■◆●★])[ ]*(?=[\u4e00-\u9fff“])/gu,
];

function items(folded: string, run: readonly Piece[]): Span[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const level of LEVELS) {
    const numbered = byNumber(folded, first.start, last.end, level).filter(({ start, end }) => !NO_ITEM.test(folded.slice(start, end)));
    if (numbered.length >= 2) return numbered;
    const [only] = numbered;
    if (only !== undefined && run.length > 1 && first.start + 8 > only.start) return [only];
  }
  const telling = run.filter((piece) => !leadsIn(folded.slice(piece.start, piece.end), run.length));
  const [only] = telling;
  if (telling.length === 1 && only !== undefined) {
    return MEASURE.test(folded.slice(only.start, only.end)) ? [{ start: only.start, end: only.end }] : clauses(folded, only, only.role);
  }
  const heads = leaders(folded, telling);
  if (heads.length >= 2) return heads;
  const opening = telling.filter((piece, i) => i === 0 || folded.slice(telling[i - 1]?.end, piece.start).includes("\n"));
  return (opening.length >= 2 ? opening : telling).flatMap((piece) =>
    piece.role === "problem" && isAdmitted(folded.slice(piece.start, piece.end))
      ? clauses(folded, piece, piece.role)
      : [{ start: piece.start, end: piece.end }],
  );
}

/** 整改措施：…: one task, for the shortcoming before it. */
const MEASURE = /^(?:对策(?:建议)?|(?:整改|改进|解决|下一?步)(?:的)?(?:措施|办法|打算|举措|工作|方向|建议))：/u;

/** Short sentences that each head one or more that explain them: 法治意识不强。个别干部……。执法水平不高。……。 */
function leaders(folded: string, telling: readonly Piece[]): Span[] {
  const isHead = ({ start, end }: Span): boolean => end - start <= 18 && !/[，；]/u.test(folded.slice(start, end));
  const heads = telling.filter(isHead);
  const [first] = telling;
  if (first === undefined || !isHead(first)) return [];
  if (telling.length >= heads.length * 2) return heads;
  const inTurn = telling.every((piece, i) => {
    const next = telling[i + 1];
    return i % 2 === 1 || (isHead(piece) && next !== undefined && next.end - next.start > (piece.end - piece.start) * 1.3);
  });
  const alternate = telling.filter((_, i) => i % 2 === 0);
  const alike = alternate.every((piece) => isHead(piece) && folded[piece.start] === folded[first.start]);
  return (inTurn || alike) &&
    telling.length % 2 === 0 &&
    alternate.length >= 2 &&
    !telling.some((piece, i) => i % 2 === 1 && folded[piece.start] === folded[first.start])
    ? alternate
    : [];
}

/** （一）存在的不足, （二）原因分析, （二）工作思路。一是…: headings over the items. */
const NO_ITEM =
  /^(?:(?:主要)?(?:存在)?的?(?:主要)?(?:问题|不足|短板|困难|原因)(?:分析)?(?:[和及与、](?:问题|不足|短板|困难|原因)(?:分析)?)*|(?:下一?步|今后|明年|20\d\d年)?的?(?:重点|主要)?(?:工作|整改|改进)?的?(?:思路|打算|安排|计划|措施|重点|任务|方向|设想))(?:。|$)/u;

/** From each number to the end of the sentence or clause that it opens, or of the next where the first only says where (认识层面。……, 抓队伍。……). */
function byNumber(folded: string, start: number, end: number, level: RegExp): Span[] {
  const text = folded.slice(start, end);
  const marks = matches(text, level).map((match) => ({ from: match.index, at: match.index + match[0].length }));
  return marks
    .map(({ at }, i) => {
      const next = marks[i + 1]?.from;
      const limit = next === undefined ? text.length : /[。；\n]/u.test(text.charAt(next)) ? next + 1 : next;
      const body = text.slice(at, limit);
      const label = /^[^，。；]{2,10}(?:层面|方面|角度|上)[。：\n]+|^[^，。；\n]{2,4}。(?=[^\n])/u.exec(body)?.[0].length ?? 0;
      const stop = body.slice(label).search(/[。；！\n]/u);
      return { start: start + at, end: start + (stop === -1 ? limit : at + label + stop) };
    })
    .filter((span) => span.end - span.start >= 3);
}

/** 展望2024年，我乡将紧盯目标、真抓实干。 / 明年，街道重点在“实”上做文章。 */
const SLOGAN =
  /^[^。]{0,24}将(?:[\u4e00-\u9fff]{4}、)+[\u4e00-\u9fff]{4}。$|^(?:明年|来年|下一?步|20\d\d年)，[^，。]{0,16}在[^，。]{1,10}上(?:做文章|下功夫|见实效)。$/u;

/** 虽然取得了一定成绩，但仍存在不小差距。 / 下一步，我市将继续…: leads to the items and is none, where others follow. */
function leadsIn(sentence: string, sentences: number): boolean {
  if (sentences < 2) return false;
  if (
    /：$|^[^。]{0,40}面临[^，。]{0,8}新(?:情况|挑战|形势|问题)(?:、新(?:情况|挑战|形势|问题|任务|要求))*。$/u.test(sentence) ||
    admitsInGeneral(sentence) ||
    isPromise(sentence) ||
    SLOGAN.test(sentence)
  )
    return true;
  if (
    /(?:以下|如下|下列)(?:几|[一二三四五六七八九十])?(?:个|项|大)?(?:方面)?(?:的)?(?:重点)?(?:工作|任务|方面|内容)[^，]{0,6}。$/u.test(
      sentence,
    )
  )
    return true;
  if (/^(?:对此|为此|这些|上述|以上|究其原因|分析原因|针对|对于(?:上述|以上|这些))/u.test(sentence)) return true;
  return (
    /(?:取得|看到|成效|成绩|进展).{0,40}(?:存在|有).{0,16}(?:问题|不足|差距|短板)[^，]{0,10}。$|^(?:存在的?)?(?:主要)?(?:问题|不足)(?:有|是|如下)|^[^，]{0,10}这些(?:问题|都)|针对(?:上述|以上|这些)/u.test(
      sentence,
    ) ||
    /^(?:下一?步|今后|20\d\d年)，?[^。]{0,40}(?:继续|坚持以|深入|全面).{0,80}(?:走深走实|新台阶|新局面|保障|贡献|新进展|如下工作|以下工作|工作|任务)[^，]{0,8}。$/u.test(
      sentence,
    ) ||
    /^[^，。]{0,16}，?必须[^。]{0,24}。$/u.test(sentence)
  );
}
