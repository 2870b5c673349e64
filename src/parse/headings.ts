import type { Span } from "../model/text.js";

/** A heading as it stands: its number as printed, its words, and how deep it is. */
export interface Heading extends Span {
  readonly number: string | null;
  readonly heading: string;
  readonly depth: number;
}

/** Numbering of headings from the outermost to the innermost; offsets do not matter, text is folded. */
const NUMBERINGS: readonly { readonly depth: number; readonly pattern: RegExp }[] = [
  { depth: 1, pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|章)[、：，. ]?/u },
  { depth: 1, pattern: /^([一二三四五六七八九十]{1,3})[、.．][ ]*/u },
  { depth: 2, pattern: /^（([一二三四五六七八九十]{1,3})）[、.]?[ ]*/u },
  { depth: 3, pattern: /^(\d{1,2})[.、](?![\d])[ ]*/u },
  { depth: 4, pattern: /^（(\d{1,2})）[、.]?[ ]*/u },
];

const LONGEST_HEADING = 64;

/**
 * The heading that a sentence begins with, or null. A line without full stop is a heading as a whole; otherwise it ends at the first
 * full stop or colon, or at the space that a lost line end left behind.
 */
export function headingAt(folded: string, sentence: Span, atLineStart: boolean): Heading | null {
  const text = folded.slice(sentence.start, sentence.end);
  for (const { depth, pattern } of NUMBERINGS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    if (!atLineStart && depth >= 3 && /^\d{1,2}[.、]/u.test(text) && text.length < 4) return null;
    const length = wordsLength(text.slice(match[0].length));
    const start = sentence.start + match[0].length;
    const heading = folded.slice(start, start + length).trim();
    if (heading === "") return null;
    const printed = match[0].trim();
    return {
      start: sentence.start,
      end: start + length,
      number: depth === 2 || depth === 4 ? printed.replace(/[、.]$/u, "") : (match[1] ?? printed),
      heading,
      depth,
    };
  }
  return null;
}

function wordsLength(rest: string): number {
  const stop = rest.search(/[。；！？]/u);
  const whole = stop === -1 ? rest.length : stop;
  if (whole <= LONGEST_HEADING) {
    const space = rest.slice(0, whole).search(/(?<=[\u4e00-\u9fff]{6}) +(?=[\u4e00-\u9fff])/u);
    const after = space === -1 ? "" : rest.slice(space).trimStart();
    return space !== -1 && /[，、]/u.test(after) && whole - space > 24 ? space : whole;
  }
  const earlier = rest.search(/[：]| +(?=[\u4e00-\u9fff])/u);
  if (earlier > 0 && earlier <= LONGEST_HEADING) return earlier;
  const clause = rest.search(/，/u);
  return clause > 0 && clause <= LONGEST_HEADING ? clause : 0;
}
