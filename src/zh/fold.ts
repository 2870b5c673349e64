import { FOLDED } from "./punctuation.js";
import { simplifying, TRADITIONAL } from "./script.js";

/**
 * A copy of a text for matching, of exactly the same length, so that every offset in it is an offset in the original:
 * full-width letters and digits become ASCII, the many forms of one punctuation mark become one (，。；：！？（）〔〕“”‘’《》·-),
 * traditional characters become simplified ones, every kind of space becomes a plain space. Line ends stay.
 */
export function fold(text: string): string {
  const from = firstToFold(text);
  if (from === text.length) return text;
  const units = new Uint16Array(text.length);
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    seen |= KIND[code] as number;
    units[i] = FOLDED[code] as number;
  }
  if ((seen & TRADITIONAL_SEEN) !== 0) simplify(text, units);
  if ((seen & MARK_SEEN) !== 0) keepNumberMarks(units, from);
  if ((seen & STRAIGHT_QUOTE_SEEN) !== 0) pairStraightQuotes(units);
  return decode(units);
}

const CHANGES = 1;
const TRADITIONAL_SEEN = 2;
const MARK_SEEN = 4;
const STRAIGHT_QUOTE_SEEN = 8;

/** What each code unit asks of folding; 0 for what always stays as it is. */
const KIND = kinds();

function kinds(): Uint8Array {
  const table = Uint8Array.from(FOLDED, (folded, code) => {
    const mark = folded === 0xff0c || folded === 0xff1a ? MARK_SEEN : 0;
    return (folded === code ? 0 : CHANGES) | mark | (folded === 0x22 ? STRAIGHT_QUOTE_SEEN : 0);
  });
  for (const char of TRADITIONAL) table[char.charCodeAt(0)] = (table[char.charCodeAt(0)] as number) | TRADITIONAL_SEEN;
  return table;
}

/** Where folding may begin to change something; most phrases that are folded were so before. */
function firstToFold(text: string): number {
  let at = 0;
  while (at < text.length && KIND[text.charCodeAt(at)] === 0) at++;
  return at;
}

function simplify(text: string, units: Uint16Array): void {
  const table = simplifying();
  for (let i = 0; i < units.length; i++) units[i] = table[text.charCodeAt(i)] as number;
}

/** 1，200 and 8：30 keep their ASCII marks between digits. */
function keepNumberMarks(units: Uint16Array, from: number): void {
  for (let i = Math.max(1, from); i + 1 < units.length; i++) {
    const mark = units[i];
    if (mark !== 0xff0c && mark !== 0xff1a) continue;
    if (isDigit(units[i - 1]) && isDigit(units[i + 1])) units[i] = mark - 0xfee0;
  }
}

/** "…" is read as opening and closing in turn, afresh on each line. */
function pairStraightQuotes(units: Uint16Array): void {
  let open = false;
  for (let i = 0; i < units.length; i++) {
    if (units[i] === 0x0a) open = false;
    if (units[i] !== 0x22) continue;
    units[i] = open ? 0x201d : 0x201c;
    open = !open;
  }
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

function decode(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
}
