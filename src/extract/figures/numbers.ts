import { arabicNumber, chineseNumber, MULTIPLIERS } from "../../zh/numeral.js";
import { matches } from "../../zh/matches.js";

/** A number as printed, with its multiplier and the words of approximation around it; the unit is still to come. */
export interface PrintedNumber {
  /** Of the first digit; words before (约, 超) are not part of the figure. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly approx: string | null;
  readonly chinese: boolean;
  /** Whether 万 or 亿 stands there: money may then lack its 元. */
  readonly multiplied: boolean;
  /** Whether it is a place in an order (位列全省第3位) and no count. */
  readonly rank: boolean;
}

const ARABIC =
  /(?:(?<![\d.A-Za-z])|(?<=APP))(\d{1,3}(?:,\d{3})+(?!\d)(?: ?\. ?\d+)?|\d+(?: ?\. ?\d+)?) ?(余|多|几)? ?(百万|千万|万亿|百|千|万|亿)?(余|多|来)?/gu;
const CHINESE =
  /(?=[百〇零二两三四五六七八九十千]|一[〇零一二两三四五六七八九十百千点余多来万亿])(?<![第数几〇零一二两三四五六七八九十百千万亿\d])(百分之)?((?:[一二两三四五六七八九十百千]+万)?[〇零一二两三四五六七八九十百千]+(?:点[〇零一二三四五六七八九]+)?)(余|多|来)?(万|亿)?(余|多)?/gu;
/** 一 alone (统一, 一窗受理) counts nothing, and is not looked at. */
const NUMERAL = /[二两三四五六七八九十百千]|一[余多来万亿]/u;
/** A rank counts where it is told as a result and has a unit: 排名全省第3位, 位居第二名. */
const RANK =
  /(?:排名|位列|位居|名列|排|居|列)(?:全[国省市县区州盟]|同类|[\u4e00-\u9fff]{2,6}(?:[市县区])?)?(?:\d{1,4}个[\u4e00-\u9fff]{1,6})?[ ]?(?:中)?(?:并列)?第 ?(\d{1,3}|[一二三四五六七八九十]{1,3})(?=[ ]?[位名])/gu;
const BEFORE =
  /(?:大约|(?<![民公条契合预签制节集履违誓])约|将近|接近|(?<![附最就邻])近|超过|超|逾|至少|不少于|不低于|不超过|突破|不足|高达|多达|最高|最多)(?:了)? ?$/u;

/** The last characters of those words: most numbers have another before them. */
const ENDS_BEFORE = new Set("约近超过逾少于破足达高多了 ");

/** Numbers of a stretch of folded text, Arabic (44. 5, 1,200, 3万) and Chinese (三百余, 百分之九十五), in the order of the text. */
export function printedNumbers(folded: string, start: number, end: number): PrintedNumber[] {
  const text = folded.slice(start, end);
  const found: PrintedNumber[] = [];
  for (const match of /\d/u.test(text) ? matches(text, ARABIC) : []) {
    const { 0: whole, 1: digits = "", 2: between, 3: multiplier, 4: after } = match;
    const value = arabicNumber(digits) * (MULTIPLIERS[multiplier ?? ""] ?? 1);
    if (!Number.isFinite(value)) continue;
    const approx = between ?? after ?? before(text, match.index);
    found.push({
      start: start + match.index,
      end: start + match.index + whole.trimEnd().length,
      value: rounded(value),
      approx,
      chinese: false,
      multiplied: multiplier === "万" || multiplier === "亿",
      rank: false,
    });
  }
  for (const match of NUMERAL.test(text) ? matches(text, CHINESE) : []) {
    if (match[0] === "一") continue;
    const number = chinese(match);
    if (number === null) continue;
    const approx = match[3] ?? match[5] ?? before(text, match.index);
    found.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      value: number,
      approx,
      chinese: true,
      multiplied: match[4] !== undefined,
      rank: false,
    });
  }
  for (const match of text.includes("第") ? matches(text, RANK) : []) {
    const [whole, digits = ""] = match;
    const value = /\d/u.test(digits) ? Number(digits) : chineseNumber(digits);
    const at = start + match.index + whole.length - digits.length;
    const known = found.findIndex((number) => number.start === at);
    if (value === null) continue;
    if (known >= 0) found.splice(known, 1);
    found.push({ start: at, end: at + digits.length, value, approx: null, chinese: false, multiplied: false, rank: true });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

function chinese({ 1: percent, 2: numeral = "", 4: multiplier }: RegExpMatchArray): number | null {
  const [whole = "", fraction] = numeral.includes("点") ? numeral.split("点") : [numeral];
  const value = chineseNumber(whole);
  if (value === null) return null;
  const decimals = fraction === undefined ? 0 : Number(`0.${String(chineseNumber(fraction) ?? 0).padStart(fraction.length, "0")}`);
  if (percent !== undefined) return value + decimals;
  return (value + decimals) * (MULTIPLIERS[multiplier ?? ""] ?? 1);
}

function before(text: string, at: number): string | null {
  if (!ENDS_BEFORE.has(text.charAt(at - 1))) return null;
  return BEFORE.exec(text.slice(Math.max(0, at - 5), at))?.[0]?.trim() ?? null;
}

/** 187.66万 is 1876600, not 1876599.9999. */
const rounded = (value: number): number => (Number.isInteger(value) && value < 1e14 ? value : Number(value.toPrecision(14)));
