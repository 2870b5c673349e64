import { FOLDED } from "./punctuation.js";
import { looksTraditional, simplifying } from "./script.js";

/**
 * A copy of a text for matching, of exactly the same length, so that every offset in it is an offset in the original:
 * full-width letters and digits become ASCII, the many forms of one punctuation mark become one (，。；：！？（）〔〕“”‘’《》·-),
 * traditional characters become simplified ones, every kind of space becomes a plain space. Line ends stay.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  const table = looksTraditional(text) ? simplifying() : FOLDED;
  let straightQuotes = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = table[code] ?? code;
    if (folded === 0x22) straightQuotes = true;
    units[i] = folded;
  }
  for (let i = 1; i + 1 < units.length; i++) keepNumberMarks(units, i);
  if (straightQuotes) pairStraightQuotes(units);
  return decode(units);
}

/** 1，200 and 8：30 keep their ASCII marks between digits. */
function keepNumberMarks(units: Uint16Array, i: number): void {
  const mark = units[i];
  if (mark !== 0xff0c && mark !== 0xff1a) return;
  if (isDigit(units[i - 1]) && isDigit(units[i + 1])) units[i] = mark - 0xfee0;
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
