import type { Span } from "../model/text.js";
import type { RuleContext } from "./context.js";

/** A cell with its words, folded, without the spaces around them. */
export interface Cell extends Span {
  readonly text: string;
}

/** Rows of a table as they stand in a text, a line each with tabs between its cells, and the line above it (caption, 单位：件). */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: string;
}

const LEAST_ROWS = 2;

/** Tables of a report's body: lines with tabs, one right below the other. */
export function tables({ parsed, folded }: RuleContext): Table[] {
  const { text } = parsed.source;
  const { body } = parsed.masthead;
  if (!text.slice(body.start, body.end).includes("\t")) return [];
  const found: Table[] = [];
  let rows: (readonly Cell[])[] = [];
  let above = "";
  let before = "";
  const close = (): void => {
    if (rows.length >= LEAST_ROWS) found.push({ rows, caption: above });
    rows = [];
  };
  for (let start = body.start; start < body.end;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 || newline > body.end ? body.end : newline;
    if (text.slice(start, end).includes("\t")) {
      if (rows.length === 0) above = before;
      rows.push(cellsOf(text, folded, start, end));
    } else {
      close();
      before = folded.slice(start, Math.min(end, start + 120)).trim();
    }
    start = end + 1;
  }
  close();
  return found;
}

function cellsOf(text: string, folded: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  for (const printed of text.slice(start, end).split("\t")) {
    const words = folded.slice(at, at + printed.length);
    const from = at + (words.length - words.trimStart().length);
    cells.push({ start: from, end: from + words.trim().length, text: words.trim() });
    at += printed.length + 1;
  }
  return cells;
}
