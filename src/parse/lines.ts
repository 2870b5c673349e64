import type { Span } from "../model/text.js";

/** A line of the folded text without the spaces around it; empty lines are left out. */
export interface Line extends Span {
  readonly text: string;
}

export function lines(folded: string): Line[] {
  const found: Line[] = [];
  let at = 0;
  for (const raw of folded.split("\n")) {
    const text = raw.trim();
    if (text !== "") {
      const start = at + raw.indexOf(text);
      found.push({ start, end: start + text.length, text });
    }
    at += raw.length + 1;
  }
  return found;
}
