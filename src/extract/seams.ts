import { scanner } from "./scanner.js";

/** A stretch that may stand between the words of a name and belongs to none: 下放｜20项｜行政权力, 执法人员｜常态化｜培训. */
export interface Seam {
  readonly start: number;
  readonly end: number;
  /** Whether it is a figure, which counts for itself. */
  readonly counted: boolean;
}

/**
 * Numbers with their classifier, and words that only say how, how often or for whom, where they stand between words: 举办3期培训班,
 * 评查了120余件执法案卷, 重点工作专项督察. A number before a comma ends its clause, and what no classifier follows (15分钟, 12345) may be a name's own.
 */
export function seams(text: string): Seam[] {
  const found: Seam[] = [];
  for (const { index, 0: printed } of stretches(text)) {
    const end = index + printed.length;
    if (!isWord(text.charCodeAt(end))) continue;
    const counted = FIGURE.test(printed);
    const start = counted ? index - ahead(text, index) : index;
    if (isWord(text.charCodeAt(start - 1))) found.push({ start, end, counted });
  }
  return found;
}

const ahead = (text: string, at: number): number => AHEAD.exec(text.slice(Math.max(0, at - LONGEST_AHEAD), at))?.[0].length ?? 0;

const CLASSIFIER = "场次|人次|件次|户次|家次|批次|期次|课时|[项名期次场件批个家份支部条位处轮人起宗本套所座类篇户卷辆艘例笔台堂]";
// A number is begun at its first digit only, or one that goes on and on would be gone through from each of them.
const ARABIC = `(?<![\\d.,])\\d+(?:[,.]\\d+)*[余多]?[百千万]?[余多]?(?:${CLASSIFIER})的?`;
const CHINESE = "(?<![统第专之唯单同逐合归一二两三四五六七八九十])[一二两三四五六七八九十]+[余多]?(?:系列|[次期场名批支轮])的?";
const FIGURE = /^(?!一系列)[\d一二两三四五六七八九十]/u;
/** For whom: 全县, 各部门, 本系统. */
const WHERE = "[全本各](?:[省市县区镇乡州旗局街村校系]统?|街道|类|级|部门|单位|乡镇|镇街|科室)的?";
const HOW =
  "的|工作|进行了?|予以|加以|坚持|多次|定期|日常|经常性|带头|深入|积极|认真|扎实|广泛|常态化|持续|全面|进一步|及时|大力|严格|有效|切实|逐步|率先|先后|年度|[相有]关的?|辖区内?|一系列";
const stretches = scanner(new RegExp(`${ARABIC}|${CHINESE}|(?:${WHERE}|${HOW})+`, "u"));
/** 开展了3次, 共举办约20场: in front of the number. */
const AHEAD = /(?:了|共|共计|累计|近|约|超|逾|超过|达|首|全年|先后|各类)+$/u;
const LONGEST_AHEAD = 6;

const isWord = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
