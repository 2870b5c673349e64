/** A line of the report (段落): a heading with its depth, or text with its sentences. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** 0 for text, 1 for 一、, 2 for （一） … */
  readonly depth: number;
  /** Where a heading ends that the text goes on after in the same line; `start` where there is none. */
  readonly lead: number;
  /** What its sentences do where they all do the same: 存在问题, 下一步安排. */
  readonly role: string | null;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly id: string;
}

interface Heading {
  readonly start: number;
  readonly depth: number;
  readonly heading: string;
}

/** The lines of a text that are not blank, without white space at their ends; offsets are those of the text. */
export function paragraphs(text: string, sections: readonly Heading[], sentences: readonly Sentence[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let next = 0;
  for (const { index, 0: line } of text.matchAll(/[^\n]+/gu)) {
    const start = index + (/\S/u.exec(line)?.index ?? line.length);
    const end = index + line.trimEnd().length;
    if (start >= end) continue;
    while (next < sentences.length && (sentences[next]?.end ?? 0) <= start) next += 1;
    const inside: Sentence[] = [];
    for (let nth = next; nth < sentences.length; nth += 1) {
      const sentence = sentences[nth];
      if (sentence === undefined || sentence.start >= end) break;
      inside.push(sentence);
    }
    const heading = sections.find((section) => section.depth > 0 && section.start >= index && section.start < end);
    const roles = new Set(inside.map(({ role }) => role));
    const lead = heading === undefined ? start : headingEnd(text, heading, { start, end });
    const whole = heading !== undefined && lead === end;
    found.push({
      start,
      end,
      depth: whole ? heading.depth : 0,
      lead: whole ? start : lead,
      role: roles.size === 1 ? ([...roles][0] ?? null) : null,
      sentences: inside,
    });
  }
  return found;
}

/** Behind the heading and the mark after it: `（二）严格规范行政执法。` of a line that goes on. */
function headingEnd(text: string, { heading, start }: Heading, line: { readonly start: number; readonly end: number }): number {
  const at = text.indexOf(heading, start);
  if (at === -1 || at >= line.end) return line.end;
  const after = /^[。．.：:；;]?\s*/u.exec(text.slice(at + heading.length, line.end))?.[0].length ?? 0;
  return Math.min(at + heading.length + after, line.end);
}
