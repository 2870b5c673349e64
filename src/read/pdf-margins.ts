import type { PdfLine, PdfPage } from "./pdf-lines.js";

const EDGE_LINES = 3;
const PAGE_NUMBER =
  /^(?:[-—–－·.~ ]*\d{1,4}[-—–－·.~ ]*|第 ?[\d一二三四五六七八九十]+ ?页(?:[ ,，/]*共 ?[\d一二三四五六七八九十]+ ?页)?|\d+ ?\/ ?\d+|[ⅰ-ⅻ]+)$/u;
/** What browsers print around a page: address and number below, clock and title above. */
const BROWSER_LINE = /^(?:https?|file):\/\/\S+\s+\d+\/\d+$/u;

/** Pages without what repeats at the same height on others (running heads, footers) and without page numbers. */
export function withoutMargins(pages: readonly PdfPage[]): PdfPage[] {
  const seen = new Map<string, Set<number>>();
  for (const page of pages)
    for (const line of edges(page)) {
      const key = keyOf(line);
      seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
    }
  const often = Math.max(2, pages.length * 0.3);
  return pages.map((page) => {
    const outer = new Set(edges(page).filter((line) => (seen.get(keyOf(line))?.size ?? 0) >= often || isPageNumber(line, page)));
    return { ...page, lines: page.lines.filter((line) => !outer.has(line)) };
  });
}

const edges = ({ lines }: PdfPage): PdfLine[] => [...new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)])];

/** Digits differ from page to page. */
const keyOf = ({ text, y }: PdfLine): string => `${Math.round(y / 4)} ${text.replace(/\d+/gu, "#").replace(/\s+/gu, "")}`;

/** A number alone at the very top or bottom of the sheet. */
function isPageNumber(line: PdfLine, { height }: PdfPage): boolean {
  const outside = line.y < height * 0.1 || line.y > height * 0.88;
  return outside && (PAGE_NUMBER.test(line.text) || BROWSER_LINE.test(line.text));
}
