import type { Span } from "../model/text.js";

/**
 * Sentences of a folded text between two offsets: they end at 。！？ and at line ends, never at ；, and not inside a quotation or a
 * title that is closed on the same line (“要做大做强！要绿色发展。”). Spaces around a sentence are not part of it.
 */
export function splitSentences(folded: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let lineStart = start;
  while (lineStart < end) {
    const newline = folded.indexOf("\n", lineStart);
    const lineEnd = newline === -1 || newline > end ? end : newline;
    splitLine(folded, lineStart, lineEnd, sentences);
    lineStart = lineEnd + 1;
  }
  return sentences;
}

const MARK = /[。！？“‘《]/gu;
const AFTER = /[。！？”’）》〉]*/uy;
const PARTNER: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "《": "》" };
/** A quotation longer than this is taken for one that was never closed. */
const LONGEST_QUOTATION = 200;

function splitLine(folded: string, start: number, end: number, sentences: Span[]): void {
  const line = folded.slice(start, end);
  let from = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
    const partner = PARTNER[match[0]];
    if (partner !== undefined) {
      const close = line.slice(match.index + 1, match.index + 1 + LONGEST_QUOTATION).indexOf(partner);
      if (close === -1) continue;
      const after = match.index + close + 2;
      MARK.lastIndex = after;
      if (!/[。！？]/u.test(line[after - 2] ?? "") || after >= line.length || !startsSentence(line, after)) continue;
    }
    AFTER.lastIndex = MARK.lastIndex;
    const stop = MARK.lastIndex + (AFTER.exec(line)?.[0].length ?? 0);
    push(folded, start + from, start + stop, sentences);
    from = stop;
    MARK.lastIndex = stop;
  }
  push(folded, start + from, end, sentences);
}

/** After “…。” a new sentence begins unless the quotation goes on as a part of one (“……。”的要求). */
function startsSentence(folded: string, at: number): boolean {
  return !/^[ ]*[，、；：的等这和与及]/u.test(folded.slice(at, at + 4));
}

function push(folded: string, start: number, end: number, sentences: Span[]): void {
  while (start < end && folded[start] === " ") start++;
  while (end > start && folded[end - 1] === " ") end--;
  if (end > start) sentences.push({ start, end });
}
