import { isBlock, isHidden } from "./html-lines.js";
import { proseCounter } from "./html-prose.js";
import { elementsIn, textIn, type Element } from "./html-tree.js";

/**
 * Takes second copies of the article out of a page: one for telephones beside one for desks, one for the voice that reads it out.
 * Of two the one that is shown and has more lines stays.
 */
export function removeRepeats(page: Element): void {
  const prose = proseCounter();
  const least = Math.max(LEAST_PROSE, prose(page) * LEAST_SHARE);
  const visit = (element: Element): void => {
    let kept: Element[] = [];
    const heavy = element.children.filter((child): child is Element => typeof child !== "string" && prose(child) >= least);
    for (const child of heavy) {
      const copy = kept.find((other) => sameWords(other, child));
      if (copy === undefined) kept.push(child);
      else if (rank(child) > rank(copy)) kept = kept.map((other) => (other === copy ? child : other));
    }
    if (kept.length < heavy.length) {
      const gone = heavy.filter((child) => !kept.includes(child));
      element.children.splice(0, Infinity, ...element.children.filter((child) => typeof child === "string" || !gone.includes(child)));
    }
    for (const child of kept) visit(child);
  };
  visit(page);
}

const LEAST_PROSE = 6;
const LEAST_SHARE = 0.2;

/** Four in five sentences of the shorter stand in the longer, spaces left out. */
function sameWords(a: Element, b: Element): boolean {
  const [short = "", long = ""] = [a, b].map((element) => textIn(element).replace(/\s+/gu, "")).sort((x, y) => x.length - y.length);
  if (short.length < long.length * 0.6) return false;
  const there = new Set(long.split(/[。；，]/u));
  const sentences = short.split(/[。；，]/u);
  return sentences.filter((sentence) => there.has(sentence)).length >= sentences.length * 0.8;
}

const rank = (element: Element): number =>
  [...elementsIn(element)].filter((each) => isBlock(each) || each.tag === "br").length - (isHidden(element) ? 1e6 : 0);
