import { UNSEEN } from "./html-lines.js";
import type { Element } from "./html-tree.js";

/** Counts Chinese sentence marks outside of links: what an element has of prose. Each element is counted once, so the tree must not change meanwhile. */
export function proseCounter(): (element: Element) => number {
  const counted = new WeakMap<Element, number>();
  const prose = (element: Element): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    let count = 0;
    if (!UNSEEN.has(element.tag) && element.tag !== "a")
      for (const child of element.children) count += typeof child === "string" ? (child.match(/[，。；、]/gu)?.length ?? 0) : prose(child);
    counted.set(element, count);
    return count;
  };
  return prose;
}
