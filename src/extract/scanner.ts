import { Trie } from "../zh/trie.js";
import { leadingLiterals } from "./leading-literals.js";

/** Every match of a pattern in a text, in order. */
export type Scanner = (text: string) => RegExpExecArray[];

/**
 * Finds what a global pattern of many alternatives would, but tries it only where the literals stand that it can begin with.
 * The pattern must not match nothing, and what looks around holds no brackets.
 */
export function scanner({ source }: RegExp): Scanner {
  const begins = new Trie<true>();
  const own = source.replace(/\(\?<?[!=][^()]*\)/gu, "");
  const here = new RegExp(source, "uy");
  if (/\(\?<?[!=]/u.test(own) || here.test("")) throw new Error(`no pattern for a scanner: ${source}`);
  for (const literal of leadingLiterals(own)) begins.set(literal, true);
  return (text) => {
    const found: RegExpExecArray[] = [];
    const { length } = text;
    for (let at = begins.next(text, 0, length); at < length;) {
      here.lastIndex = at;
      const match = here.exec(text);
      if (match !== null) found.push(match);
      at = begins.next(text, match === null ? at + 1 : at + match[0].length, length);
    }
    return found;
  };
}
