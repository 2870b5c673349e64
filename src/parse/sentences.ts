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

const TERMINATORS = "。！？";
const CLOSING = "”’）》〉";
const PARTNER: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "《": "》" };
/** A quotation longer than this is taken for one that was never closed. */
const LONGEST_QUOTATION = 200;

function splitLine(folded: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  for (let i = start; i < end; i++) {
    const char = folded[i] ?? "";
    const partner = PARTNER[char];
    if (partner !== undefined) {
      const close = folded.indexOf(partner, i + 1);
      if (close !== -1 && close < end && close - i <= LONGEST_QUOTATION) i = close;
      if (!TERMINATORS.includes(folded[i - 1] ?? "") || i + 1 >= end || !startsSentence(folded, i + 1)) continue;
    } else if (!TERMINATORS.includes(char)) continue;
    while (i + 1 < end && (CLOSING + TERMINATORS).includes(folded[i + 1] ?? "")) i++;
    push(folded, from, i + 1, sentences);
    from = i + 1;
  }
  push(folded, from, end, sentences);
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
