import { Parser } from "htmlparser2";
import { ReadFailure, tooMuchInside } from "./faults.js";

/** An element of a page; text is a string among its children. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const DEEPEST = 400;
const DEEPEST_TAGS = 20_000;
const MOST_ELEMENTS = 500_000;

/**
 * A page as a tree, whatever is left open or closed twice in it. No branch is deeper than 400 elements (what is deeper becomes its
 * sibling, so that no walk overflows); endless nesting stops with a fault instead of taking minutes.
 */
export function htmlTree(html: string): Element {
  const root: Element = { tag: "#root", attributes: {}, children: [] };
  const open: Element[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element = { tag, attributes, children: [] };
        (open[Math.min(open.length, DEEPEST) - 1] ?? root).children.push(element);
        open.push(element);
        if (open.length > DEEPEST_TAGS) throw new ReadFailure(tooMuchInside("网页标签嵌套过深 (tags nested without end)"));
        if (++elements > MOST_ELEMENTS) throw new ReadFailure(tooMuchInside("网页元素过多 (too many elements)"));
      },
      ontext(text) {
        (open[Math.min(open.length, DEEPEST) - 1] ?? root).children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root;
}

/** All elements below one, in document order. */
export function* elementsIn(element: Element): Generator<Element> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== element) yield next;
    for (const child of next.children.toReversed()) if (typeof child !== "string") waiting.push(child);
  }
}

/** The characters of an element, as they stand in the source. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
