import type { Element } from "./html-tree.js";
import { textIn } from "./html-tree.js";

/** A line of a page as a reader sees it, with how many of its characters are links. */
export interface PageLine {
  readonly text: string;
  readonly linked: number;
  /** The element whose block it is. */
  readonly block: Element;
}

/** Elements that show no text of the page. */
export const UNSEEN = new Set(
  "script style noscript template head iframe object embed svg canvas video audio button select option textarea input map".split(" "),
);

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr td th caption ul ucap-content ucaptitle".split(
    " ",
  ),
);

/** Whether an element begins a line of its own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tag);

/** Hidden by its own style or attribute; what a style sheet hides is not known. */
export const isHidden = ({ attributes }: Element): boolean =>
  "hidden" in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes["style"] ?? "");

const LONGEST_CELL = 400;

/**
 * Lines of an element: blocks and <br> make lines, inline elements and the source's own line ends do not; a table's row is one line,
 * tabs between its cells; items of numbered lists get their numbers. Elements in `without` are left out, and nothing from `until` on.
 */
export function linesOf(element: Element, without: ReadonlySet<Element>, until: Element | null = null): PageLine[] {
  const lines: PageLine[] = [];
  let words = "";
  let linked = 0;
  let ended = false;
  let number = "";

  const flush = (block: Element): void => {
    const text = tidy(words);
    if (text !== "") {
      lines.push({ text: number + text, linked: Math.min(linked, text.length), block });
      number = "";
    }
    words = "";
    linked = 0;
  };

  const visit = (node: Element | string, block: Element, inLink: boolean, verbatim: boolean): void => {
    if (ended) return;
    if (typeof node === "string") {
      words += verbatim ? node.replace(/ /gu, "\u00a0") : node;
      if (inLink) linked += node.trim().length;
      return;
    }
    if (node === until) {
      ended = true;
      return;
    }
    if (UNSEEN.has(node.tag) || without.has(node)) return;
    if (node.tag === "br") {
      flush(block);
      return;
    }
    if (node.tag === "tr" && isRowOfData(node)) {
      flush(block);
      const cells = cellsOf(node).map((cell) =>
        linesOf(cell, without)
          .map(({ text }) => text)
          .join(" "),
      );
      const text = cells.join("\t").trimEnd();
      if (text !== "") lines.push({ text, linked: 0, block: node });
      return;
    }
    const own = isBlock(node) ? node : block;
    if (own === node) flush(block);
    if (node.tag === "pre") {
      for (const line of textIn(node).split("\n")) {
        visit(line, own, inLink, true);
        flush(own);
      }
    } else {
      const numberOf = node.tag === "ol" ? numbering(node) : null;
      for (const child of node.children) {
        if (numberOf !== null && typeof child !== "string" && child.tag === "li") {
          flush(own);
          number = numberOf(child);
        }
        visit(child, own, inLink || node.tag === "a", verbatim);
      }
    }
    if (own === node) flush(own);
  };

  visit(element, element, false, false);
  flush(element);
  return lines;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026]/u;

/** Line ends of the source are nothing beside a Chinese character, else a space; printed spaces (&nbsp;) stay as many as they are. */
function tidy(words: string): string {
  return words
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .replace(/[ \t\n\r\f]{1,2000}/gu, (space, at: number, whole: string) => {
      const lineEnd = space.includes("\n") || space.includes("\r");
      return lineEnd && (HAN.test(whole[at - 1] ?? "") || HAN.test(whole[at + space.length] ?? "")) ? "" : " ";
    })
    .replace(/[\u00a0\u2002\u2003]/gu, " ")
    .trim();
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => typeof child !== "string" && (child.tag === "td" || child.tag === "th"));

/** Old pages lay the whole article out in tables: a row of data has two cells or more, all short, and no table inside. */
function isRowOfData(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length >= 2 && cells.every((cell) => !holdsTable(cell) && textIn(cell).trim().length <= LONGEST_CELL);
}

const holdsTable = (element: Element): boolean =>
  element.children.some((child) => typeof child !== "string" && (child.tag === "table" || holdsTable(child)));

/** The number before each item of a list, unless the item prints one itself or the page shows none. */
function numbering(list: Element): (item: Element) => string {
  const style = list.attributes["style"] ?? "";
  const type = list.attributes["type"] ?? "1";
  if (/list-style[^;]*none/iu.test(style)) return () => "";
  let next = Number(list.attributes["start"] ?? 1) || 1;
  return (item) => {
    const number = Number(item.attributes["value"] ?? next) || next;
    next = number + 1;
    const printed = /^\s*[（(【〔]?[\d一二三四五六七八九十①-⑳]+[)）】〕、.．]/u.test(textIn(item));
    return printed ? "" : `${/^a$/iu.test(type) ? String.fromCharCode(type.charCodeAt(0) + number - 1) : number}. `;
  };
}
