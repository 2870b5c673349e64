import type { PdfLine, PdfPage } from "./pdf-lines.js";

interface Column {
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin with an indent, as nearly all official papers do. */
  readonly indented: boolean;
  /** From one line of running text to the next. */
  readonly step: number;
}

/** Paragraphs of all pages in order: a line goes on in the next where it is full and the next is neither indented nor set apart. */
export function paragraphs(pages: readonly PdfPage[]): string[] {
  const columns = new Map<number, Column>();
  for (const width of new Set(pages.map((page) => Math.round(page.width))))
    columns.set(width, columnOf(pages.filter((page) => Math.round(page.width) === width)));
  const found: string[] = [];
  let last: { readonly line: PdfLine; readonly page: PdfPage } | null = null;
  for (const page of pages) {
    const column = columns.get(Math.round(page.width)) ?? columnOf([page]);
    for (const line of page.lines) {
      const before = found.at(-1);
      if (last !== null && before !== undefined && goesOn(last.line, line, column, last.page === page))
        found[found.length - 1] = before + joint(before, line.text) + line.text;
      else found.push(line.text);
      last = { line, page };
    }
  }
  return found;
}

/** Where running text begins and ends: the edges that most long lines share. */
function columnOf(pages: readonly PdfPage[]): Column {
  const running = pages.flatMap(({ lines }) => lines.filter(({ text }) => !text.includes("\t")));
  const longest = running.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const long = running.filter(({ left, right }) => right - left >= longest * 0.8);
  const steps = pages.flatMap(({ lines }) => lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? 0))).sort((a, b) => a - b);
  const left = long.reduce((least, line) => Math.min(least, line.left), Infinity);
  const indents = running.filter((line) => line.left - left > line.size * 1.2 && line.left - left < line.size * 3.2);
  return {
    left,
    right: long.reduce((most, line) => Math.max(most, line.right), 0),
    indented: indents.length >= 3 && indents.length >= running.length * 0.05,
    step: steps[Math.floor(steps.length / 2)] ?? 0,
  };
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]+[章条部])/u;
const ENDED = /[。；：！？;:!?][”’）)]?$/u;
/** How much shorter than full a line may be: little where its sentence has ended, more where it is broken off. */
const SLACK = { ended: 0.5, open: 3 };

function goesOn(a: PdfLine, b: PdfLine, column: Column, samePage: boolean): boolean {
  if (a.text.includes("\t") || b.text.includes("\t") || Math.abs(a.size - b.size) > a.size * 0.15) return false;
  if (samePage && b.y - a.y > Math.max(column.step * 1.45, a.size)) return false;
  const ended = ENDED.test(a.text);
  if (ended && NUMBERED.test(b.text)) return false;
  const indented = b.left - column.left > a.size * 0.8;
  if (indented && (column.indented || ended || NUMBERED.test(b.text) || Math.abs(a.left - b.left) > a.size * 0.2)) return false;
  const slack = column.indented && !ended && !NUMBERED.test(b.text) ? SLACK.open : SLACK.ended;
  return column.right - a.right < (firstUnit(b.text) + slack) * a.size;
}

/** Width, in ems, of what cannot be broken at a line's beginning: a character with the marks that cling to it, a whole number or word. */
function firstUnit(text: string): number {
  const unit =
    /^[“‘（《〈【〔([]*(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014-\u2026]+|.)[，。、；：？！”’）》〉】〕)\]%…,.;:!?]*/u.exec(
      text,
    )?.[0] ?? "";
  let width = 0;
  for (const character of unit) width += /[\u0020-\u007e]/u.test(character) ? 0.55 : 1;
  return width;
}

/** Words of Latin letters are parted by a space, Chinese is not. */
const joint = (before: string, after: string): string => (/[A-Za-z,.;]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "");
