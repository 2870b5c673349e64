import type { DocumentMention } from "../model/mention.js";
import type { Sentence } from "../model/report.js";
import { documentKind } from "./document-kind.js";
import { docNumber } from "./document-number.js";
import { relationOf } from "./document-relation.js";
import type { RuleContext } from "./context.js";

/**
 * Titles in 《》: laws, plans, notices; what is no policy (books, broadcasts, cases) is left out. 《A》《B》 are two, 〈〉 and inner 《》 stay inside; 《纲要》
 * of which the text names no title is none.
 */
export function documents({ parsed, folded, notPolicy, sentenceAt }: RuleContext): DocumentMention[] {
  const found: DocumentMention[] = [];
  const abbreviations = new Map<string, string>();
  for (const span of titleSpans(folded, parsed.masthead.body.start, parsed.masthead.body.end)) {
    const sentence = sentenceAt(span.start);
    if (sentence === null) continue;
    const title = folded.slice(span.start + 1, span.end - 1).trim();
    const printed = parsed.source.text.slice(span.start + 1, span.end - 1).trim();
    const kind = documentKind(title);
    if (kind === null || notPolicy.has(title.replace(/[ -]/gu, "")) || isNamedOtherwise(folded, span, kind)) continue;
    const refersTo = abbreviations.get(title) ?? backReference(title, found);
    remember(abbreviations, folded, span.end, printed);
    found.push({
      start: span.start,
      end: span.end,
      sentence: sentence.sentence,
      role: sentence.role,
      rule: refersTo === null ? "book-title-marks" : "book-title-abbreviated",
      title: printed,
      docNumber: docNumber(folded, parsed.source.text, span, sentence),
      kind,
      relation: relationOf(folded, sentence, span.start, span.end, kind !== "LAW" && !/^(?:中华人民共和国|中国共产党)/u.test(title)),
      maker: maker(folded, sentence, span.start),
      refersTo,
    });
  }
  return found
    .map((mention, at) => (mention.refersTo === null && isShort(mention.title) ? referringAhead(mention, at, found) : mention))
    .filter((mention) => !pointsToNothing(mention));
}

const LONGEST_TITLE = 160;

/** Spans of 《…》 with what is nested in them; a mark that is never closed on its line opens nothing. */
export function titleSpans(folded: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let open = folded.indexOf("《", start); open !== -1 && open < end; open = folded.indexOf("《", open)) {
    const close = closing(folded, open, end);
    if (close === -1) open += 1;
    else spans.push({ start: open, end: (open = close + 1) });
  }
  return spans;
}

function closing(folded: string, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_TITLE);
  let depth = 0;
  let firstClose = -1;
  for (let i = open; i < limit; i++) {
    const char = folded[i];
    if (char === "\n" || char === "。") break;
    if (char === "《") depth += 1;
    else if (char === "》") {
      if (firstClose === -1) firstClose = i;
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return firstClose;
}

/** 在《法治日报》上, 电视栏目《…》: the words beside it say that it is no document; 《民法典》读本 names the law that it prints. */
function isNamedOtherwise(folded: string, { start, end }: { start: number; end: number }, kind: DocumentMention["kind"]): boolean {
  const before = folded.slice(Math.max(0, start - 8), start);
  const after = folded.slice(end, end + 8);
  if (kind === "LAW" && /^(?:普法)?读本/u.test(after)) return false;
  return (
    /(?:栏目|节目|专栏|电影|微电影|短视频|视频|宣传片|歌曲|情景剧|小品|快板|图书|书籍|专著|丛书|案例|杂志|报刊|读本|动漫|系列片|纪录片|公益广告|话剧|戏曲|连环画)$/u.test(
      before,
    ) ||
    /^(?:电视)?(?:栏目|节目|专栏|专题片|一书|一文|杂志|报|电影|微电影|短视频|视频|宣传片|歌曲|情景剧|小品|读本|画册|案例|系列丛书|丛书|普法剧|公益广告|等书籍|等图书|等歌曲|等视频|等节目)/u.test(
      after,
    )
  );
}

/** 《…》（以下简称《纲要》) makes 《纲要》 mean it from here on. */
function remember(abbreviations: Map<string, string>, folded: string, end: number, title: string): void {
  const match = /^[^。；，]{0,24}?(?:以下|下)?(?:均)?(?:简称|统称)(?:为)?[：]?[“《]([^”》]{1,20})[”》]/u.exec(folded.slice(end, end + 50));
  if (match?.[1] !== undefined) abbreviations.set(match[1], title);
}

const SHORT =
  /^(?:实施)?(?:条例|纲要|规定|办法|意见|方案|规划|细则|通知|决定|计划|清单|规则|标准|要点|制度|指南|措施|工作要点|实施方案|实施意见|实施纲要|工作方案)$/u;

/** A kind of document for a title: it stands for one that the text names in full. */
const isShort = (title: string): boolean => SHORT.test(title);

/** 对照《纲要》, of which the text names no title: it says of no document which it is, unless its number does or it was made here. */
const pointsToNothing = ({ refersTo, title, docNumber: number, relation }: DocumentMention): boolean =>
  refersTo === null && number === null && relation !== "issued" && isShort(title) && /^(?:..|实施纲要)$/u.test(title);

/** 落实《意见》。《关于……的意见》涉及…: a short form that stands before its title. */
function referringAhead(mention: DocumentMention, at: number, found: readonly DocumentMention[]): DocumentMention {
  const next = found
    .slice(at + 1, at + 9)
    .find(
      ({ start, title }) =>
        start > mention.start && start - mention.end < 200 && title.length > mention.title.length && title.endsWith(mention.title),
    );
  return next === undefined ? mention : { ...mention, refersTo: next.title, rule: "book-title-abbreviated" };
}

/** A short form stands for one of this many titles before it. */
const FURTHEST_BACK = 200;

/** 《条例》, 《纲要》 alone stand for the last document named that ends so. */
function backReference(title: string, found: readonly DocumentMention[]): string | null {
  if (!isShort(title)) return null;
  return (
    found
      .slice(-FURTHEST_BACK)
      .findLast(
        (earlier) =>
          earlier.refersTo === null &&
          earlier.title.length > title.length &&
          earlier.title.replace(/[（(][^（）()]*[)）]$/u, "").endsWith(title),
      )?.title ?? null
  );
}

/** 联合省公安厅等八部门印发, 会同市财政局制定: made here with others. */
const JOINTLY =
  /(?:^|[，；。、是])[^，；。]{0,12}(?:联合|会同|协同|协调)[^，。；]{2,40}(?:印发|出台|制定|发布|下发|制发|起草|修订)(?:了)?$/u;

/** 与市检察院联合印发: the partner told first. */
const TOGETHER = /(?:^|[，；。、])[^，；。、]{0,10}[与和同][^，；。]{2,40}联合(?:印发|出台|制定|发布|下发|制发|起草|修订|会签)(?:了)?$/u;

/** 根据国务院决定印发, 按照省委部署制定: another decided, this place made it. */
const BIDDEN =
  /(?:根据|按照|依据|落实|贯彻)[^，。；]{2,30}(?:决定|部署|要求|精神|安排|规定|通知)(?:印发|出台|制定|制发|下发|修订|起草)(?:了)?$/u;

/** 区法院发布《…白皮书》: a court is no department of any government. */
const COURT =
  /(?:^|[，；。])([^，；。与和同、会]{0,10}(?:法院|检察院))[^，；。]{0,4}(?:印发|制发|发布|出台|公布|通报|发出|发来|的)(?:了)?$/u;

/** Who made a document, as the words before its title say: 国务院印发的《…》 another body, 我区《…》 this place. */
function maker(folded: string, sentence: Sentence & { start: number }, start: number): DocumentMention["maker"] {
  const before = folded.slice(Math.max(sentence.start, start - 50), start).replace(/《[^《》]*》[、和及与]?/gu, "");
  if (JOINTLY.test(before) || TOGETHER.test(before) || BIDDEN.test(before)) return { kind: "self" };
  const court = COURT.exec(before)?.[1];
  if (court !== undefined) return { kind: "other", name: court };
  const other =
    /((?:中共中央|国务院|中央|全国人大|司法部|[\u4e00-\u9fff]{2,6}(?<![首全内])部|最高人民[\u4e00-\u9fff]{2,3}|[省市县区旗州](?!本级|[县区域])(?:[委政府局厅司人大](?!员|员会)){1,8}|省[\u4e00-\u9fff]{2,8}[厅局]|上级|自治区(?:党委|政府|人民政府|司法厅)?|[\u4e00-\u9fff]{2,3}(?:省|市)(?:委|政府|人民政府|司法[厅局]|人大(?:常委会)?))[^，。；]{0,24}?)(?:联合)?(?:印发|出台|制定|发布|颁布|下发|公布|制发|修订|的?文件|关于印发)?(?:的|了)?$/u.exec(
      before,
    );
  if (/(?:我|本)[省市县区旗镇乡街局](?:[^，。]{0,6}(?:印发|出台|制定|发布|颁布|下发|公布|制发|修订))?(?:了|的)?$/u.test(before))
    return { kind: "self" };
  return other?.[1] === undefined
    ? null
    : { kind: "other", name: other[1].replace(/^(?:根据|按照|依据|依照|贯彻|落实|执行|学习|传达|转发)+/u, "") };
}
