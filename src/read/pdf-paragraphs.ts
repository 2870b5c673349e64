import type { PdfLine, PdfPage } from "./pdf-lines.js";

interface Column {
  readonly left: number;
  readonly right: number;
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
  return {
    left: long.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: long.reduce((most, { right }) => Math.max(most, right), 0),
    step: steps[Math.floor(steps.length / 2)] ?? 0,
  };
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]+[章条部])/u;

function goesOn(a: PdfLine, b: PdfLine, column: Column, samePage: boolean): boolean {
  if (a.text.includes("\t") || b.text.includes("\t") || Math.abs(a.size - b.size) > a.size * 0.15) return false;
  if (samePage && b.y - a.y > Math.max(column.step * 1.45, a.size)) return false;
  if (column.right - a.right >= firstUnit(b.text) * a.size + a.size * 0.5) return false;
  const indent = b.left - column.left;
  if (indent <= a.size * 0.8) return !(NUMBERED.test(b.text) && /[。；：！？”]$/u.test(a.text));
  return Math.abs(a.left - b.left) < a.size * 0.2 && !/[。；：！？]$/u.test(a.text) && !NUMBERED.test(b.text);
}

/** Width, in ems, of what cannot be broken at a line's beginning: a character with the marks that cling to it, a whole number or word. */
function firstUnit(text: string): number {
  const unit = /^[“‘（《〈【〔([]*(?:[\w.%,/+-]+|.)[，。、；：？！”’）》〉】〕)\]%…]*/u.exec(text)?.[0] ?? "";
  let width = 0;
  for (const character of unit) width += /[\u0020-\u007e]/u.test(character) ? 0.55 : 1;
  return width;
}

/** Words of Latin letters are parted by a space, Chinese is not. */
const joint = (before: string, after: string): string => (/[A-Za-z,.;]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "");
