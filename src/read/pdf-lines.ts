import { plainCharacters } from "./pdf-characters.js";

/** A piece of text as pdf.js gives it: where it begins, how wide it is, how tall its font. */
export interface PdfPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A printed line: `y` grows downwards from the top of the page; `size` is the height of the font. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The printed lines of a page from top to bottom, by where the pieces stand and not by their order in the file.
 * Cells of a table's row get tabs between; slanted pieces (watermarks, seals) are left out.
 */
export function linesOfPage(pieces: readonly PdfPiece[], page: { readonly transform: readonly number[] }): PdfLine[] {
  const placed = pieces.flatMap((piece) => place(piece, page.transform));
  const rows: Placed[][] = [];
  for (const piece of placed.sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.slice(-NEAR_ROWS).findLast((one) => sameRow(one, piece));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.filter((row) => !row.every(isSpace)).map((row) => lineOf(row.sort((a, b) => a.left - b.left)));
}

/** Coordinates as the reader of the page sees them: turned with the page, from the top left. */
function place(piece: PdfPiece, view: readonly number[]): Placed[] {
  if (piece.str === "" || (piece.str.trim() === "" && piece.width === 0)) return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = piece.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d) || Math.hypot(along.x, along.y) || 1;
  if (Math.abs(along.y) > Math.abs(along.x) * 0.02) return [];
  const left = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  if (piece.str.trim() === "") return [{ text: " ", left, right: left + piece.width, y, size }];
  const [before, after] = [/^[\u3000\u2003]*/u, /[\u3000\u2003]*$/u].map((spaces) => (spaces.exec(piece.str)?.[0].length ?? 0) * size);
  return [{ text: plainCharacters(piece.str), left: left + (before ?? 0), right: left + piece.width - (after ?? 0), y, size }];
}

const sameRow = (row: readonly Placed[], piece: Placed): boolean => {
  const first = row[0];
  return first !== undefined && Math.abs(first.y - piece.y) <= Math.min(first.size, piece.size) * 0.4;
};

/** Pieces come by height, so that a piece's row is one of the last. */
const NEAR_ROWS = 8;
const CELL_GAP = 1.2;

function lineOf(row: readonly Placed[]): PdfLine {
  const inked = row.filter((piece) => !isSpace(piece));
  const size = inked.reduce((most, piece) => Math.max(most, piece.size), 0);
  let text = "";
  let last: Placed | null = null;
  let spaced = false;
  for (const piece of row) {
    if (last !== null && printedTwice(last, piece)) continue;
    if (isSpace(piece)) {
      spaced = true;
      continue;
    }
    if (last !== null) text += between(last, piece, size, spaced);
    text += piece.text;
    last = piece;
    spaced = false;
  }
  return {
    text: unspread(text.trim()),
    left: inked.reduce((least, piece) => Math.min(least, piece.left), Infinity),
    right: inked.reduce((most, piece) => Math.max(most, piece.right), 0),
    y: row[0]?.y ?? 0,
    size,
  };
}

/** Bold made by printing the same words twice, a hair apart. */
const printedTwice = (a: Placed, b: Placed): boolean => a.text === b.text && Math.abs(a.left - b.left) < a.size * 0.2;

const isSpace = ({ text }: Placed): boolean => text.trim() === "";

/** A justified line that ends before a long number has its characters set apart, which looks like a space after each of them. */
function unspread(text: string): string {
  const apart = text.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0;
  if (apart < LEAST_APART) return text;
  const together = text.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  return together > apart / 4 ? text : text.replace(/(?<=[^\s\w]) (?=\S)|(?<=\S) (?=[^\s\w])/gu, "");
}

const LEAST_APART = 6;

function between(a: Placed, b: Placed, size: number, spaced: boolean): string {
  const gap = b.left - a.right;
  if (gap > size * CELL_GAP) return "\t";
  if (spaced && gap > size * 0.15) return " ";
  const latin = /[\w.,%)]$/u.test(a.text) && /^[\w(]/u.test(b.text);
  return gap > size * (latin ? 0.18 : 0.6) ? " " : "";
}
